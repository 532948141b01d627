package org.touchstone.scheme;

import java.util.List;

/**
 * Why a level may not be given for an objective with the findings at hand.
 *
 * @param measures the measures concerned, in the order of the guide
 * @param words a sentence for the person who judges
 */
public record JudgementProblem(Code code, List<String> measures, String words) {

    /** Kinds of misfit; the names are the codes of the API. */
    public enum Code {
        /** Some measure of the objective has no finding yet (QMR-164). */
        MEASURE_NOT_COVERED,
        /** The level and the findings contradict each other (QMR-166). */
        JUDGEMENT_INCONSISTENT
    }

    public JudgementProblem {
        measures = List.copyOf(measures);
    }
}
