package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.scheme.Rulebooks;
import org.touchstone.scheme.SchemeVersion;

class AllocationTargetTest {

    private final SchemeVersion scheme = new SchemeVersion(UUID.randomUUID(), "", Rulebooks.qmr());
    private final Cycle cycle =
            new Cycle(
                    UUID.randomUUID(),
                    scheme,
                    "2016–2017",
                    scheme.rulebook().cycle().beginningIn(2016));

    @Test
    @DisplayName("QMR-102 D17 an established centre is to learn its reviewer's name in October")
    void established() {
        var target = target(LocalDate.parse("2012-09-20"));

        assertThat(target.from()).isEqualTo("2016-10-01");
        assertThat(target.by()).isEqualTo("2016-10-31");
        assertThat(target.deferralProposed()).isFalse();
        assertThat(target(LocalDate.parse("2016-09-30"))).isEqualTo(target);
        assertThat(target(null)).isEqualTo(target);
    }

    @Test
    @DisplayName("QMR-103 D47 a centre new since 1 October learns it after 28 to 42 days")
    void newCentre() {
        var target = target(LocalDate.parse("2016-11-01"));

        assertThat(target.from()).isEqualTo("2016-11-29");
        assertThat(target.by()).isEqualTo("2016-12-13");
        assertThat(target.deferralProposed()).isFalse();
    }

    @Test
    @DisplayName("QMR-104 D16 when day 42 lies after 31 March the next cycle is proposed")
    void lateNewCentre() {
        assertThat(target(LocalDate.parse("2017-02-17")).deferralProposed()).isFalse();
        assertThat(target(LocalDate.parse("2017-02-18")).deferralProposed()).isTrue();
        assertThat(target(LocalDate.parse("2017-03-10")).deferralProposed()).isTrue();
    }

    private AllocationTarget target(LocalDate firstRegistration) {
        return AllocationTarget.of(cycle, scheme.rulebook().cycle().newCentre(), firstRegistration);
    }
}
