package org.touchstone.sampling;

import org.touchstone.workplan.RiskRating;

/**
 * What one stratum needed and got.
 *
 * @param learners that could be drawn
 * @param learnersNeeded by percentage and minimum
 * @param learnersDrawn at least as many as needed
 * @param items decisions in the sample
 * @param interimMissing how many interim items the policy asks for that no unfinished work was left
 *     for
 */
record StratumResult(
        Stratum stratum,
        RiskRating rating,
        int learners,
        int learnersNeeded,
        int learnersDrawn,
        int items,
        int interimMissing) {}
