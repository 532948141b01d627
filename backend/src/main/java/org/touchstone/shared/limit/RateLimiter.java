package org.touchstone.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts the requests of each caller. What a minute allows may come at once; after that it flows
 * back evenly. Time is the machine's own running time: the training clock must not set it.
 */
@ApplicationScoped
class RateLimiter {

    /** Callers remembered at most; one that is forgotten early starts with a full minute again. */
    private static final int MOST_CALLERS = 100_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<Caller, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(MOST_CALLERS)
                    .expireAfterAccess(WINDOW.multipliedBy(2))
                    .build();

    private final RateLimits limits;
    private final TimeMeter time;

    @Inject
    RateLimiter(RateLimits limits) {
        this(limits, TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimiter(RateLimits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    /** Who is counted together. */
    record Caller(Kind kind, String id) {}

    /** The kinds of callers, each with a limit of its own. */
    enum Kind {
        PERSON,
        MACHINE,
        ADDRESS
    }

    /**
     * What a caller has left.
     *
     * @param allowed false if this request is one too many
     * @param limit requests a minute
     * @param left requests that may be sent at once now
     * @param seconds until the next request is allowed again if this one was not, else until the
     *     full limit is back; at least 1 where anything is missing
     */
    record Quota(Kind kind, boolean allowed, int limit, long left, long seconds) {}

    /** Takes one request off what the caller has left. */
    Quota spend(Caller caller) {
        var bucket = bucketOf(caller);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Quota(
                caller.kind(),
                probe.isConsumed(),
                limitOf(caller.kind()),
                probe.getRemainingTokens(),
                seconds(
                        probe.isConsumed()
                                ? probe.getNanosToWaitForReset()
                                : probe.getNanosToWaitForRefill()));
    }

    /** What the caller has left, without taking anything. */
    Quota look(Caller caller) {
        var probe = bucketOf(caller).estimateAbilityToConsume(1);
        return new Quota(
                caller.kind(),
                true,
                limitOf(caller.kind()),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucketOf(Caller caller) {
        return buckets.get(
                caller,
                unknown -> {
                    var limit = limitOf(caller.kind());
                    return Bucket.builder()
                            .addLimit(
                                    Bandwidth.builder()
                                            .capacity(limit)
                                            .refillGreedy(limit, WINDOW)
                                            .build())
                            .withCustomTimePrecision(time)
                            .build();
                });
    }

    private int limitOf(Kind kind) {
        return switch (kind) {
            case PERSON -> limits.person();
            case MACHINE -> limits.machine();
            case ADDRESS -> limits.address();
        };
    }

    private static long seconds(long nanos) {
        return nanos <= 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(nanos - 1) + 1;
    }
}
