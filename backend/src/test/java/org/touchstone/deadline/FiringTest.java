package org.touchstone.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.deadline.DueRule.Direction;
import org.touchstone.deadline.DueRule.Unit;
import org.touchstone.shared.Ids;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.Days;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.ApiTest;

@QuarkusTest
class FiringTest extends ApiTest {

    @Inject Deadlines deadlines;
    @Inject Days days;
    @Inject FiredSteps fired;
    @Inject SessionFactory sessions;

    @AfterEach
    void cure() {
        fired.poisoned.clear();
        fired.failingDays.clear();
    }

    private DeadlineSummary keep(UUID about, String dueOn, Integer repeatEvery) {
        var rule =
                new DueRule(
                        FiredSteps.KIND,
                        0,
                        Unit.DAYS,
                        Direction.AFTER,
                        List.of(30, 14, 7, 1),
                        Unit.DAYS,
                        repeatEvery);
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                deadlines.keep(
                                        new NewDeadline(
                                                rule,
                                                LocalDate.parse(dueOn),
                                                "asked for",
                                                Nation.ENGLAND,
                                                Ids.next(),
                                                Ids.next(),
                                                "test",
                                                about)));
    }

    private void done(UUID about) {
        QuarkusTransaction.requiringNew().run(() -> deadlines.met(FiredSteps.KIND, about));
    }

    private long firings(UUID deadline, String condition) {
        return world.count(
                "select count(*) from deadline_firing where deadline_id = ?1 and " + condition,
                deadline);
    }

    @Test
    @DisplayName("QMR-192 each reminder fires once on its day, and the day after it is missed")
    void eachOnItsDay() {
        var about = Ids.next();
        keep(about, "2016-12-30", null);
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-12-31T08:00");
        days.beginDue();
        assertThat(fired.about(about))
                .containsExactly(
                        "before-30 30 days left",
                        "before-14 14 days left",
                        "before-7 7 days left",
                        "before-1 1 days left",
                        "missed");
    }

    @Test
    @DisplayName("QMR-297 after missed days one late reminder is sent, with the days that are left")
    void lateOnce() {
        var about = Ids.next();
        var deadline = keep(about, "2016-12-30", null);
        world.startDaysAt("2016-11-15");
        world.setClock("2016-12-25T08:00");
        days.beginDue();
        assertThat(fired.about(about)).containsExactly("before-7 5 days left");
        assertThat(firings(deadline.id(), "outcome = 'SKIPPED' and fired_at is not null"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "QMR-297 when the due day was missed too, only that is told, and the next time lies ahead")
    void tooLateToHelp() {
        var about = Ids.next();
        keep(about, "2016-12-30", 5);
        world.startDaysAt("2016-11-15");
        world.setClock("2017-01-31T08:00");
        days.beginDue();
        days.beginDue();
        assertThat(fired.about(about)).containsExactly("missed");
        world.liveUntil("2017-02-13T08:00");
        assertThat(fired.about(about)).containsExactly("missed", "missed-2", "missed-3");
    }

    @Test
    @DisplayName("QMR-297 nothing fires for what was done")
    void notWhenDone() {
        var about = Ids.next();
        var deadline = keep(about, "2016-12-30", 5);
        done(about);
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-12-31T08:00");
        assertThat(fired.about(about)).isEmpty();
        assertThat(firings(deadline.id(), "outcome = 'SKIPPED'")).isEqualTo(5);
    }

    @Test
    @DisplayName(
            "a deadline whose reaction fails is put off; the others fire, and it fires once it is cured")
    void poisoned() {
        var abouts = IntStream.range(0, 7).mapToObj(i -> Ids.next()).toList();
        var kept = abouts.stream().map(about -> keep(about, "2016-12-30", null)).toList();
        var bad = kept.get(3).id();
        fired.poisoned.add(bad);
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-11-30T08:00");

        for (var about : abouts) {
            assertThat(fired.about(about))
                    .hasSize(about.equals(abouts.get(3)) ? 0 : 1)
                    .allMatch("before-30 30 days left"::equals);
        }
        assertThat(
                        firings(
                                bad,
                                "fired_at is null and attempts = 1 and last_error like '%poisoned%' and next_try_at > utc_timestamp(6)"))
                .isEqualTo(1);
        fired.poisoned.clear();
        days.beginDue();
        assertThat(fired.about(abouts.get(3))).as("not yet").isEmpty();
        world.insert(
                "update deadline_firing set next_try_at = utc_timestamp(6) where deadline_id = ?1 and attempts > 0",
                bad);
        days.beginDue();
        assertThat(fired.about(abouts.get(3))).containsExactly("before-30 30 days left");
    }

    @Test
    @DisplayName("QMR-290 four instances at once fire each step of 250 deadlines once")
    void atOnce() throws Exception {
        var abouts = IntStream.range(0, 250).mapToObj(i -> Ids.next()).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> abouts.forEach(about -> keep(about, "2016-12-30", null)));
        world.startDaysAt("2016-11-15");
        world.setClock("2016-12-31T08:00");

        var start = new CyclicBarrier(4);
        Callable<Object> instance =
                () -> {
                    start.await();
                    days.beginDue();
                    return null;
                };
        var threads = Executors.newFixedThreadPool(4);
        for (var future : threads.invokeAll(List.of(instance, instance, instance, instance))) {
            future.get();
        }
        threads.shutdown();
        for (var about : abouts) {
            assertThat(fired.about(about)).containsExactly("missed");
        }
    }

    @Test
    @DisplayName(
            "QMR-290 it goes by the database's clock, as another instance moved it, not by this instance's")
    void databaseClock() {
        var about = Ids.next();
        keep(about, "2016-12-30", null);
        world.startDaysAt("2016-11-29");
        world.setClock("2016-11-29T23:58");
        days.beginDue();
        assertThat(fired.about(about)).isEmpty();
        // Another instance's clock is four minutes ahead; this one does not know of it.
        world.insert("update training_clock set offset_seconds = offset_seconds + 240");
        days.beginDue();
        assertThat(fired.about(about)).containsExactly("before-30 30 days left");
    }

    @Test
    @DisplayName("a part of a day that fails holds up no other part and none of its own later days")
    void partOfDay() {
        var bad = new DayBegan(LocalDate.parse("2016-11-21"));
        fired.failingDays.add(bad);
        fired.days.clear();
        world.startDaysAt("2016-11-20");
        world.liveUntil("2016-11-22T08:00");
        assertThat(fired.days).containsExactly(new DayBegan(LocalDate.parse("2016-11-22")));
        assertThat(
                        world.count(
                                "select count(*) from day_work where done_at is null and attempts = 1 and part = 'FiredSteps'"))
                .isEqualTo(1);
        assertThat(world.count("select count(*) from day_work where done_at is null")).isEqualTo(1);

        fired.failingDays.clear();
        world.insert("update day_work set next_try_at = null where done_at is null");
        days.beginDue();
        days.beginDue();
        assertThat(fired.days).contains(bad).hasSize(2);
    }

    @Test
    @DisplayName("three hundred firings more cost fewer than thirty statements more")
    void statements() {
        var costs = new ArrayList<Long>();
        for (var many : List.of(100, 400)) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    IntStream.range(0, many)
                                            .forEach(i -> keep(Ids.next(), "2016-12-30", null)));
            world.startDaysAt("2016-11-29");
            world.setClock("2016-11-30T08:00");
            var statistics = sessions.getStatistics();
            var before = statistics.getPrepareStatementCount();
            days.beginDue();
            costs.add(statistics.getPrepareStatementCount() - before);
        }
        // A batch of a hundred costs a handful; the stamps go to the database together.
        assertThat(costs.get(1) - costs.get(0))
                .as("for 100 and 400 firings: %s", costs)
                .isLessThan(30);
    }
}
