package org.touchstone.sampling;

/**
 * How much of a stratum is looked at, in whole percent.
 *
 * @param learners of the learners of one assessor on one programme, 0 to 100
 * @param units of the units of each learner drawn, 0 to 100
 */
record Share(int learners, int units) {

    Share {
        inBounds(learners);
        inBounds(units);
    }

    /**
     * How many of a population a percentage asks for, rounded up, never fewer than the least and
     * never more than there are (IQA-071: 20 % of 7 are 2).
     */
    static int needed(int percent, int population, int least) {
        var share = (int) (((long) percent * population + 99) / 100);
        return Math.min(population, Math.max(least, share));
    }

    private static void inBounds(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A percentage is between 0 and 100: " + percent);
        }
    }
}
