package org.touchstone.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.limit.RateLimiter.Caller;
import org.touchstone.shared.limit.RateLimiter.Kind;

class RateLimiterTest {

    private static final Caller MACHINE = new Caller(Kind.MACHINE, "records");

    private final Hand hand = new Hand();
    private final RateLimiter limiter = new RateLimiter(new Limits(), hand);

    @Test
    @DisplayName("QMR-311 what a minute allows may come at once, one more is refused")
    void refusesOneTooMany() {
        for (var left = 59; left >= 0; left--) {
            assertThat(limiter.spend(MACHINE))
                    .returns(true, RateLimiter.Quota::allowed)
                    .returns((long) left, RateLimiter.Quota::left);
        }

        assertThat(limiter.spend(MACHINE))
                .returns(false, RateLimiter.Quota::allowed)
                .returns(60, RateLimiter.Quota::limit)
                .returns(1L, RateLimiter.Quota::seconds);
    }

    @Test
    @DisplayName("QMR-311 it flows back evenly, and never above the limit")
    void flowsBack() {
        for (var sent = 0; sent < 60; sent++) {
            limiter.spend(MACHINE);
        }
        hand.turn(Duration.ofSeconds(10));
        assertThat(limiter.look(MACHINE).left()).isEqualTo(10);
        hand.turn(Duration.ofHours(1));
        assertThat(limiter.look(MACHINE).left()).isEqualTo(60);
    }

    @Test
    @DisplayName("QMR-311 one caller's requests are not taken from another's")
    void callersAreApart() {
        for (var sent = 0; sent < 60; sent++) {
            limiter.spend(MACHINE);
        }
        assertThat(limiter.spend(new Caller(Kind.MACHINE, "timetable")).allowed()).isTrue();
        assertThat(limiter.spend(new Caller(Kind.PERSON, "records")))
                .returns(true, RateLimiter.Quota::allowed)
                .returns(120, RateLimiter.Quota::limit);
    }

    record Limits() implements RateLimits {

        @Override
        public int person() {
            return 120;
        }

        @Override
        public int machine() {
            return 60;
        }

        @Override
        public int address() {
            return 30;
        }
    }

    static final class Hand implements TimeMeter {

        private long nanos = Duration.ofDays(1).toNanos();

        void turn(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
