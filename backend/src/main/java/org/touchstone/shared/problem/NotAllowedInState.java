package org.touchstone.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A transition that is not listed from the current state, or a guard that belongs to the state.
 * 409.
 */
public class NotAllowedInState extends DomainException {

    /** From {@code current} there is no move to {@code wanted}. */
    public NotAllowedInState(String what, Enum<?> current, Enum<?> wanted) {
        this(what, current, wanted, CommonProblem.NOT_ALLOWED_IN_STATE, null);
    }

    private NotAllowedInState(
            String what, Enum<?> current, Enum<?> wanted, ProblemCode code, String detail) {
        super(
                409,
                code,
                detail != null
                        ? detail
                        : "The %s is %s and cannot become %s from there."
                                .formatted(what, current.name(), wanted.name()),
                List.of(),
                Map.of("current", current.name(), "wanted", wanted.name()));
    }

    /** A guard refuses, with a code of its own. */
    public NotAllowedInState(Enum<?> current, ProblemCode code, String detail) {
        super(409, code, detail, List.of(), Map.of("current", current.name()));
    }

    /** A guard refuses and lists all that is missing. */
    public NotAllowedInState(
            Enum<?> current, ProblemCode code, String detail, List<Violation> missing) {
        super(409, code, detail, missing, Map.of("current", current.name()));
    }
}
