package org.touchstone.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.directory.Assignments;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/**
 * A person's dates as a calendar under a secret address (QMR-291). Only the hash of the secret is
 * kept. What the person may see is decided each time the calendar is read.
 */
@ApplicationScoped
class CalendarFeeds {

    private static final int SECRET_BYTES = 32;
    private static final int MOST_ENTRIES = 1000;

    private final EntityManager database;
    private final Instance<CalendarEntries> features;
    private final Assignments assignments;
    private final CalendarFile file;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<CalendarFeedChanged> changed;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            EntityManager database,
            Instance<CalendarEntries> features,
            Assignments assignments,
            CalendarFile file,
            Viewer viewer,
            Clock clock,
            Event<CalendarFeedChanged> changed,
            @ConfigProperty(name = "touchstone.address", defaultValue = "http://localhost:8080")
                    String address) {
        this.database = database;
        this.features = features;
        this.assignments = assignments;
        this.file = file;
        this.viewer = viewer;
        this.clock = clock;
        this.changed = changed;
        this.address = address;
    }

    CalendarFeedView mine() {
        return mine(null);
    }

    private CalendarFeedView mine(String address) {
        return KeysetQuery.select("f.made_at as made_at", "calendar_feed f", "f.person_id")
                .where("f.person_id = :person", "person", viewer.personId())
                .list(database, 1, row -> row.instant("made_at"))
                .stream()
                .findFirst()
                .map(since -> new CalendarFeedView(true, since, address))
                .orElseGet(() -> new CalendarFeedView(false, null, null));
    }

    /** Makes a new secret; one made before does not open anything any more. */
    @Transactional
    CalendarFeedView make() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeQuery(
                        "insert into calendar_feed (person_id, secret_hash, made_at) values (:person, :hash, :at)"
                                + " on duplicate key update secret_hash = :hash, made_at = :at")
                .setParameter("person", viewer.personId())
                .setParameter("hash", hash(secret))
                .setParameter("at", clock.instant())
                .executeUpdate();
        changed.fire(new CalendarFeedChanged(viewer.personId(), true));
        return mine(address + "/api/v1/calendar/" + secret + ".ics");
    }

    @Transactional
    void revoke() {
        var revoked =
                database.createNativeQuery("delete from calendar_feed where person_id = :person")
                        .setParameter("person", viewer.personId())
                        .executeUpdate();
        if (revoked == 1) {
            changed.fire(new CalendarFeedChanged(viewer.personId(), false));
        }
    }

    /** A calendar as it is sent. */
    record Feed(String text, String tag) {}

    /**
     * The calendar under that secret.
     *
     * @throws NotFound if it opens none, whatever the reason
     */
    Feed read(String secret) {
        var person = owner(secret).orElseThrow(() -> new NotFound("calendar"));
        var today = LocalDate.now(clock);
        var reader =
                new CalendarEntries.Reader(
                        person,
                        assignments.inEffect(person),
                        today.minusYears(1),
                        today.plusYears(1),
                        MOST_ENTRIES);
        var text = file.of(entries(reader, today), today.atStartOfDay(clock.getZone()).toInstant());
        return new Feed(text, hash(text));
    }

    /** The nearest ones, in the order of their dates. */
    private List<CalendarEntry> entries(CalendarEntries.Reader reader, LocalDate today) {
        var byUid = new LinkedHashMap<String, CalendarEntry>();
        features.stream()
                .flatMap(feature -> feature.of(reader).stream())
                .forEach(entry -> byUid.putIfAbsent(entry.uid(), entry));
        return nearest(byUid.values().stream(), today)
                .sorted(
                        Comparator.comparing(CalendarEntry::first)
                                .thenComparing(CalendarEntry::uid))
                .toList();
    }

    private static Stream<CalendarEntry> nearest(Stream<CalendarEntry> all, LocalDate today) {
        return all.sorted(
                        Comparator.comparingLong(
                                entry -> Math.abs(ChronoUnit.DAYS.between(today, entry.first()))))
                .limit(MOST_ENTRIES);
    }

    private Optional<UUID> owner(String secret) {
        return KeysetQuery.select("f.person_id as person_id", "calendar_feed f", "f.person_id")
                .where("f.secret_hash = :hash", "hash", hash(secret))
                .list(database, 1, row -> row.uuid("person_id"))
                .stream()
                .findFirst();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
