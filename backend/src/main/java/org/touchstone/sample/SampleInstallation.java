package org.touchstone.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.time.Days;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.SystemTime;
import org.touchstone.shared.time.TrainingClock;
import org.touchstone.shared.time.WorkingCalendars;

/** Installs the sample data once, when the server has started and its database is empty. */
@ApplicationScoped
class SampleInstallation {

    private static final Logger LOG = Logger.getLogger(SampleInstallation.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Between these days a review can be in every state; outside, the clock is moved there. */
    private static final MonthDay EARLIEST = MonthDay.of(11, 14);

    private static final MonthDay LATEST = MonthDay.of(3, 31);
    private static final MonthDay INSTEAD = MonthDay.of(1, 20);

    private final SampleSettings settings;
    private final SampleKey key;
    private final SampleFoundation foundation;
    private final SchemeDirectory schemes;
    private final TrainingClock clock;
    private final SystemTime systemTime;
    private final Days days;
    private final WorkingCalendars calendars;
    private final EntityManager database;
    private final ObjectMapper json;
    private final HttpServer server;
    private final CompletableFuture<List<String>> finished = new CompletableFuture<>();

    SampleInstallation(
            SampleSettings settings,
            SampleKey key,
            SampleFoundation foundation,
            SchemeDirectory schemes,
            TrainingClock clock,
            SystemTime systemTime,
            Days days,
            WorkingCalendars calendars,
            EntityManager database,
            ObjectMapper json,
            HttpServer server) {
        this.settings = settings;
        this.key = key;
        this.foundation = foundation;
        this.schemes = schemes;
        this.clock = clock;
        this.systemTime = systemTime;
        this.days = days;
        this.calendars = calendars;
        this.database = database;
        this.json = json;
        this.server = server;
    }

    /** Done when nothing is left to be installed, with the steps that were refused. */
    CompletableFuture<List<String>> finished() {
        return finished;
    }

    @ActivateRequestContext
    void install(@ObservesAsync HttpServerStart start) {
        try {
            finished.complete(settings.isWanted() ? installOnce() : List.of());
        } catch (RuntimeException failure) {
            LOG.error("The sample data could not be installed.", failure);
            finished.completeExceptionally(failure);
        }
    }

    /** Installs into an empty database; leaves any other alone. */
    @ActivateRequestContext
    List<String> installOnce() {
        if (!isEmpty()) {
            return List.of();
        }
        var began = systemTime.now();
        var today = today();
        var cycle =
                schemes.current(SampleFoundation.SCHEME)
                        .orElseThrow()
                        .rulebook()
                        .cycle()
                        .containing(today);
        clock.moveTo(cycle.startsOn().minusYears(1).atTime(8, 0).atZone(LONDON).toInstant());
        forgetDays();
        var files = SampleFiles.read();
        var world = foundation.lay(files, cycle.startsOn(), today);
        List<String> failures;
        try {
            var client = new SampleClient(server.getPort(), key.issue(), json);
            var timeline = new SampleTimeline(clock, days);
            new SampleStories(
                            timeline,
                            new SampleReviews(client, world),
                            files.people().reviewers(),
                            calendars.of(Nation.ENGLAND))
                    .plan();
            failures = timeline.live();
        } finally {
            key.withdraw();
            clock.moveTo(
                    today.equals(LocalDate.ofInstant(systemTime.now(), LONDON))
                            ? null
                            : today.atTime(10, 0).atZone(LONDON).toInstant());
        }
        days.beginDue();
        markInstalled();
        LOG.infof(
                "Sample data installed in %d seconds; today is %s.",
                Duration.between(began, systemTime.now()).toSeconds(), today);
        return failures;
    }

    private boolean isEmpty() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                        database.createNativeQuery(
                                                                        "select (select count(*) from awarding_organisation)"
                                                                                + " + (select count(*) from sample_installation)",
                                                                        Long.class)
                                                                .getSingleResult())
                                                .longValue()
                                        == 0);
    }

    /** A day of the machine's own time may have begun already; the stories begin much earlier. */
    private void forgetDays() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from day_begun").executeUpdate());
    }

    private void markInstalled() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "insert ignore into sample_installation (id, installed_at) values (1, :now)")
                                        .setParameter("now", systemTime.now())
                                        .executeUpdate());
    }

    /** The machine's day, or the January nearest to it where the season is over or too young. */
    private LocalDate today() {
        return season(LocalDate.ofInstant(systemTime.now(), LONDON));
    }

    static LocalDate season(LocalDate day) {
        var monthDay = MonthDay.from(day);
        if (!monthDay.isBefore(EARLIEST) || !monthDay.isAfter(LATEST)) {
            return day;
        }
        var past = INSTEAD.atYear(day.getYear());
        var coming = INSTEAD.atYear(day.getYear() + 1);
        return past.until(day).toTotalMonths() < day.until(coming).toTotalMonths() ? past : coming;
    }
}
