package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.touchstone.sampling.Shortfall.Code;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.StageSplit;

/**
 * Holds the sample of one stratum against the policy (IQA-023, IQA-072). What is needed, {@link
 * SamplingPolicy} says, to the draw and here alike; as in the draw, only learners who were drawn
 * count towards the percentages, so that choice cannot take the place of chance.
 */
final class Compliance {

    private final SamplingPolicy policy;
    private final RiskRating rating;
    private int learners;
    private int learnersSampled;
    private int learnersDone;
    private int unitsMissing;
    private int samples;
    private int samplesDone;
    private int interim;
    private int interimMissingOfLearners;
    private int summativeMissingOfLearners;
    private final Set<String> methodsMissing = new TreeSet<>();

    Compliance(SamplingPolicy policy, RiskRating rating) {
        this.policy = policy;
        this.rating = rating;
    }

    /**
     * So many learners alike.
     *
     * @param units of the learner that could be sampled
     * @param sampled of these units in the sample
     * @param drawn whether these learners were drawn
     */
    void learners(int count, int units, int sampled, boolean drawn) {
        learners += count;
        if (drawn) {
            learnersSampled += count;
            unitsMissing += count * Math.max(0, policy.unitsNeeded(rating, units) - sampled);
        }
    }

    /** The samples of one learner, done and interim ones among them. */
    void samplesOfLearner(int items, int done, int early, boolean drawn) {
        samples += items;
        samplesDone += done;
        interim += early;
        learnersDone += drawn && done == items ? 1 : 0;
        interimMissingOfLearners += Math.max(0, policy.interimNeeded(items) - early);
        summativeMissingOfLearners += policy.needsSummative() && early == items ? 1 : 0;
    }

    /** A method of the policy that the assessor uses and nothing in the sample was assessed by. */
    void lacks(String method) {
        methodsMissing.add(method);
    }

    RiskRating rating() {
        return rating;
    }

    int learners() {
        return learners;
    }

    int learnersNeeded() {
        return policy.learnersNeeded(rating, learners);
    }

    int learnersSampled() {
        return learnersSampled;
    }

    int learnersDone() {
        return learnersDone;
    }

    int samples() {
        return samples;
    }

    int samplesDone() {
        return samplesDone;
    }

    /** All that is missing; none at all where the policy is kept. */
    List<Shortfall> shortfalls() {
        var all = new ArrayList<Shortfall>();
        add(
                all,
                Code.LEARNERS,
                learnersNeeded() - learnersSampled,
                "%d of %d learners were drawn; %d needed (%s)."
                        .formatted(learnersSampled, learners, learnersNeeded(), said(rating)));
        add(
                all,
                Code.UNITS,
                unitsMissing,
                "%d more units of learners who were drawn are needed.".formatted(unitsMissing));
        var interimMissing = interimMissing();
        add(
                all,
                Code.INTERIM,
                interimMissing,
                "%d of %d samples are on the way; %d more needed."
                        .formatted(interim, samples, interimMissing));
        var summativeMissing = summativeMissing();
        add(
                all,
                Code.SUMMATIVE,
                summativeMissing,
                policy.split() == StageSplit.OVERALL
                        ? "No sample is at the end, and one at least is needed."
                        : "%d learners have no sample at the end.".formatted(summativeMissing));
        add(
                all,
                Code.METHODS,
                methodsMissing.size(),
                "Nothing is sampled that was assessed by "
                        + String.join(", ", methodsMissing.stream().map(Compliance::said).toList())
                        + ".");
        return all;
    }

    private static String said(Enum<?> constant) {
        return said(constant.name());
    }

    private static String said(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private int interimMissing() {
        return policy.split() == StageSplit.OVERALL
                ? Math.max(0, policy.interimNeeded(samples) - interim)
                : interimMissingOfLearners;
    }

    private int summativeMissing() {
        if (policy.split() == StageSplit.PER_LEARNER) {
            return summativeMissingOfLearners;
        }
        return policy.needsSummative() && samples > 0 && interim == samples ? 1 : 0;
    }

    private static void add(List<Shortfall> all, Code code, int missing, String text) {
        if (missing > 0) {
            all.add(new Shortfall(code, missing, text));
        }
    }
}
