package org.touchstone.sampling;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.SamplingRules;
import org.touchstone.workplan.StageSplit;

/**
 * What a sample must contain (IQA-023). The numbers belong to the plan that carries the policy.
 *
 * @param shares how much, by rating; every rating has a share
 * @param leastPerStratum the fewest learners of an assessor on a programme, whatever the percentage
 * @param interimPercent of the items that are looked at while the learner still works, 0 to 100
 * @param split whether the interim share holds for a stratum or for each learner
 * @param methods assessment methods that must occur wherever an assessor uses them
 * @param everyUnit whether every unit taught must occur at least once in the horizon (IQA-025)
 */
record SamplingPolicy(
        Map<RiskRating, Share> shares,
        int leastPerStratum,
        int interimPercent,
        StageSplit split,
        Set<String> methods,
        boolean everyUnit) {

    SamplingPolicy {
        for (var rating : RiskRating.values()) {
            if (!shares.containsKey(rating)) {
                throw new IllegalArgumentException("The policy says nothing of " + rating);
            }
        }
        if (interimPercent < 0 || interimPercent > 100) {
            throw new IllegalArgumentException("A percentage is between 0 and 100");
        }
        // In an order of their own, because they are written down and hashed.
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        methods = Collections.unmodifiableSortedSet(new TreeSet<>(methods));
    }

    /** The policy of a plan. */
    static SamplingPolicy of(SamplingRules rules) {
        var shares = new TreeMap<RiskRating, Share>();
        for (var rating : RiskRating.values()) {
            var amount = rules.of(rating);
            shares.put(rating, new Share(amount.learnersPercent(), amount.unitsPercent()));
        }
        return new SamplingPolicy(
                shares,
                rules.leastLearners(),
                rules.interimPercent(),
                rules.split(),
                Set.copyOf(rules.methods()),
                rules.everyUnit());
    }

    Share share(RiskRating rating) {
        return shares.get(rating);
    }

    /** How many of the learners of a stratum are looked at: by percentage and minimum. */
    int learnersNeeded(RiskRating rating, int learners) {
        return Share.needed(share(rating).learners(), learners, leastPerStratum);
    }

    /** How many of the units of a learner who was drawn are looked at, one at least. */
    int unitsNeeded(RiskRating rating, int units) {
        return Share.needed(share(rating).units(), units, 1);
    }

    /**
     * How many of a group of items are to be interim: the share rounded up, but one at least stays
     * for the end unless the policy wants none there, because a claim rests on the summative part.
     */
    int interimNeeded(int items) {
        var interim = Share.needed(interimPercent, items, 0);
        return needsSummative() ? Math.max(0, Math.min(interim, items - 1)) : interim;
    }

    /** Whether anything is looked at at the end at all. */
    boolean needsSummative() {
        return interimPercent < 100;
    }
}
