package org.touchstone.development;

import org.touchstone.shared.problem.ProblemCode;

/** Why the feature of professional development refuses. */
enum DevelopmentProblem implements ProblemCode {
    IN_FUTURE("This day has not come yet."),
    OWN_ENTRY("Somebody else verifies what you did. Ask your lead."),
    OTHERS_ENTRY("Only who made this entry changes it."),
    ENTRY_FIXED("What was verified stays as it was. Make another entry."),
    UNKNOWN_STAFF("This person has no role with a target at the centre.");

    private final String sentence;

    DevelopmentProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
