package org.touchstone.notice;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.time.DatabaseClock;
import org.touchstone.shared.time.DayGoesOn;

/**
 * One mail per person and day with what waited for it. The row of the person and the day is the
 * claim between instances; it is written in the transaction that makes the mail, and not when there
 * is nothing to say.
 */
@ApplicationScoped
class Digests {

    static final String TEMPLATE = "digest";

    /** From when on the day's digests are made, in London; what is posted later waits a day. */
    static final LocalTime HOUR = LocalTime.of(7, 0);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final int BATCH = 200;
    private static final int MOST_LISTED = 200;

    private final EntityManager database;
    private final Notices notices;
    private final Reminders reminders;
    private final DatabaseClock clock;

    Digests(EntityManager database, Notices notices, Reminders reminders, DatabaseClock clock) {
        this.database = database;
        this.notices = notices;
        this.reminders = reminders;
        this.clock = clock;
    }

    void make(@Observes DayGoesOn goesOn) {
        var from = goesOn.today().atTime(HOUR).atZone(LONDON).toInstant();
        if (clock.businessNow().isBefore(from)) {
            return;
        }
        UUID last = null;
        for (var people = waiting(goesOn.today(), from, last);
                !people.isEmpty();
                people = waiting(goesOn.today(), from, last)) {
            people.forEach(person -> make(person, goesOn.today(), from));
            last = people.get(people.size() - 1);
        }
    }

    private void make(UUID person, LocalDate day, Instant from) {
        try {
            QuarkusTransaction.requiringNew().run(() -> makeOnce(person, day, from));
        } catch (RuntimeException failure) {
            Log.errorf(failure, "The digest for %s was not made; it is tried again", person);
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> waiting(LocalDate day, Instant from, UUID after) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (List<UUID>)
                                        database.createNativeQuery(
                                                        "select distinct n.person_id from notice n where n.mail_state = 'WAITING' and n.at < :from"
                                                                + " and (:after is null or n.person_id > :after)"
                                                                + " and not exists (select 1 from notice_digest d where d.person_id = n.person_id and d.day = :day)"
                                                                + " order by n.person_id limit "
                                                                + BATCH,
                                                        UUID.class)
                                                .setParameter("from", from)
                                                .setParameter("after", after)
                                                .setParameter("day", day)
                                                .getResultList());
    }

    private void makeOnce(UUID person, LocalDate day, Instant from) {
        var claimed =
                database.createNativeQuery(
                                "insert ignore into notice_digest (person_id, day, made_at) values (:person, :day, utc_timestamp(6))")
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .executeUpdate();
        if (claimed == 0) {
            return;
        }
        var waited = waitedFor(person, from);
        var dropped = reminders.drop(waited.stream().map(Reminders::of).toList());
        var rest = waited.stream().filter(row -> !dropped.contains(id(row))).toList();
        if (rest.isEmpty()) {
            database.createNativeQuery(
                            "delete from notice_digest where person_id = :person and day = :day")
                    .setParameter("person", person)
                    .setParameter("day", day)
                    .executeUpdate();
            return;
        }
        post(person, day, rest).ifPresent(digest -> enter(digest, person, day, rest));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> waitedFor(UUID person, Instant from) {
        return database.createNativeQuery(
                        "select id, template, person_id, about_id, dedupe_key, subject from notice where mail_state = 'WAITING'"
                                + " and person_id = :person and at < :from order by at, id limit 1000 for update",
                        Tuple.class)
                .setParameter("person", person)
                .setParameter("from", from)
                .getResultList();
    }

    private Optional<UUID> post(UUID person, LocalDate day, List<Tuple> rest) {
        return notices.post(
                NewNotice.of(
                        TEMPLATE,
                        person,
                        Map.of(
                                "day",
                                DAY.format(day),
                                "count",
                                rest.size(),
                                "more",
                                Math.max(0, rest.size() - MOST_LISTED),
                                "items",
                                rest.stream()
                                        .limit(MOST_LISTED)
                                        .map(row -> Map.of("subject", row.get("subject")))
                                        .toList()),
                        "/notices",
                        "person",
                        person,
                        null,
                        day.toString()));
    }

    private void enter(UUID digest, UUID person, LocalDate day, List<Tuple> rest) {
        database.createNativeQuery(
                        "update notice set mail_state = 'IN_DIGEST', digest_id = :digest where id in (:ids)")
                .setParameter("digest", digest)
                .setParameter("ids", rest.stream().map(Digests::id).toList())
                .executeUpdate();
        // In the product the single notices are read, not their list.
        database.createNativeQuery("update notice set read_at = at where id = :digest")
                .setParameter("digest", digest)
                .executeUpdate();
        database.createNativeQuery(
                        "update notice_digest set notice_id = :digest where person_id = :person and day = :day")
                .setParameter("digest", digest)
                .setParameter("person", person)
                .setParameter("day", day)
                .executeUpdate();
    }

    private static UUID id(Tuple row) {
        return UUID.fromString(row.get("id").toString());
    }
}
