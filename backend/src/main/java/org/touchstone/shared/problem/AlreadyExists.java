package org.touchstone.shared.problem;

import java.util.List;
import java.util.Map;

/** A duplicate of something that may exist once. 409. */
public class AlreadyExists extends DomainException {

    public AlreadyExists(ProblemCode code, String detail) {
        super(409, code, detail, List.of(), Map.of());
    }
}
