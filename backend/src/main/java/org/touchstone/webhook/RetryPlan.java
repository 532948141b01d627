package org.touchstone.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a message is tried again: the schedule of the specification, ten attempts over three days,
 * each a little later by chance so that those who failed together do not come back together.
 */
final class RetryPlan {

    private static final List<Duration> AFTER =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24));

    private static final double MOST_JITTER = 0.1;
    private static final Duration LONGEST_WISH = Duration.ofHours(24);

    private RetryPlan() {}

    /**
     * How long to wait after that many failed attempts; empty when all are used up.
     *
     * @param wished how long the receiver asked to be left alone, or null
     */
    static Optional<Duration> after(int attempts, Duration wished, RandomGenerator random) {
        if (attempts > AFTER.size()) {
            return Optional.empty();
        }
        var planned = AFTER.get(Math.max(attempts, 1) - 1);
        var jittered =
                planned.plusMillis((long) (planned.toMillis() * MOST_JITTER * random.nextDouble()));
        if (wished == null || wished.compareTo(jittered) <= 0) {
            return Optional.of(jittered);
        }
        return Optional.of(wished.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wished);
    }
}
