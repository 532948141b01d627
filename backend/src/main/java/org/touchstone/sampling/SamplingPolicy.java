package org.touchstone.sampling;

import java.util.Map;
import java.util.Set;

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
        shares = Map.copyOf(shares);
        methods = Set.copyOf(methods);
    }

    Share share(RiskRating rating) {
        return shares.get(rating);
    }
}
