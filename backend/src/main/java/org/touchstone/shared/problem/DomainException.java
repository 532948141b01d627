package org.touchstone.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal. Subclasses are named after the state of affairs and carry facts, never a built error
 * body.
 */
public abstract class DomainException extends RuntimeException {

    private final int status;
    private final transient ProblemCode code;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> facts;

    protected DomainException(
            int status,
            ProblemCode code,
            String detail,
            List<Violation> violations,
            Map<String, Object> facts) {
        super(detail);
        this.status = status;
        this.code = code;
        this.violations = List.copyOf(violations);
        this.facts = Map.copyOf(facts);
    }

    /** The HTTP status that this refusal answers with. */
    public int status() {
        return status;
    }

    public ProblemCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Extra members of the problem document. */
    public Map<String, Object> facts() {
        return facts;
    }
}
