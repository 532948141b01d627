package org.touchstone.assessment;

import org.touchstone.shared.problem.ProblemCode;

/** Why the assessment feature refuses. */
public enum AssessmentProblem implements ProblemCode {
    UNKNOWN_PROGRAMME_OF_CENTRE(
            "The centre has no programme with this key. Send the programme first."),
    UNKNOWN_ASSESSOR(
            "Your system has sent nobody of the staff with this key. Send the person first."),
    UNKNOWN_SITE_OF_CENTRE("The centre has no open site of this name. Choose one from the list."),
    ASSESSED_WITHOUT_DAY("Say on which day the work was assessed."),
    DAY_WITHOUT_DECISION(
            "A day of the decision goes only with work that was assessed or certificated."),
    ASSESSED_IN_FUTURE("This day has not come yet.");

    private final String sentence;

    AssessmentProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
