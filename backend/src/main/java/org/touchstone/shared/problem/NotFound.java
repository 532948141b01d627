package org.touchstone.shared.problem;

import java.util.List;
import java.util.Map;

/** Absent, or outside the caller's scope: the two look alike, so that nothing leaks. 404. */
public class NotFound extends DomainException {

    /**
     * @param what the kind of record in words, such as "visit"
     */
    public NotFound(String what) {
        super(
                404,
                CommonProblem.NOT_FOUND,
                "There is no " + what + " with this address, or it is not yours to see.",
                List.of(),
                Map.of());
    }
}
