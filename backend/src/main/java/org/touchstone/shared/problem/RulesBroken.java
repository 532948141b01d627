package org.touchstone.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * The content breaks rules; all breaches together. 422. When every breach has the same code, that
 * code is the problem's own; otherwise it is {@code RULES_BROKEN}.
 */
public class RulesBroken extends DomainException {

    public RulesBroken(List<Violation> violations) {
        super(422, commonCode(violations), detail(violations), violations, Map.of());
    }

    public RulesBroken(String pointer, ProblemCode code, String message) {
        this(List.of(new Violation(pointer, code, message)));
    }

    /** Throws when there is any violation. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
    }

    private static ProblemCode commonCode(List<Violation> violations) {
        var first = violations.get(0).code();
        return violations.stream().allMatch(v -> v.code() == first)
                ? first
                : CommonProblem.RULES_BROKEN;
    }

    private static String detail(List<Violation> violations) {
        return violations.size() == 1
                ? violations.get(0).message()
                : violations.size()
                        + " things need your attention; each is listed with what to do.";
    }
}
