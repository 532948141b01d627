package org.touchstone.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal with a status and code of its own, for what the other refusals do not cover (401, 403,
 * 412, 413, 415, 428, 503).
 */
public class Refused extends DomainException {

    public Refused(int status, ProblemCode code, String detail) {
        super(status, code, detail, List.of(), Map.of());
    }

    /** A refusal of one parameter, named as the request names it. */
    public Refused(int status, ProblemCode code, String parameter, String message) {
        super(
                status,
                code,
                message,
                List.of(new Violation(parameter, CommonProblem.INVALID_VALUE, message)),
                Map.of());
    }

    public Refused(int status, ProblemCode code, String detail, Map<String, Object> facts) {
        super(status, code, detail, List.of(), facts);
    }
}
