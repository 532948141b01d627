package org.touchstone.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters.PostedReminder;
import org.touchstone.shared.time.DatabaseClock;

/** Drops the mails of reminders that would reach someone who has done the thing (QMR-297). */
@ApplicationScoped
class Reminders {

    private final EntityManager database;
    private final Instance<StillMatters> features;
    private final DatabaseClock clock;

    Reminders(EntityManager database, Instance<StillMatters> features, DatabaseClock clock) {
        this.database = database;
        this.features = features;
        this.clock = clock;
    }

    /** A mail from a row with {@code id, template, person_id, about_id, dedupe_key}. */
    static PostedReminder of(Tuple row) {
        var template = row.get("template").toString();
        var person = row.get("person_id").toString();
        var about = row.get("about_id").toString();
        return new PostedReminder(
                UUID.fromString(row.get("id").toString()),
                template,
                UUID.fromString(person),
                UUID.fromString(about),
                row.get("dedupe_key")
                        .toString()
                        .substring(String.join(":", template, person, about, "").length()));
    }

    /** Marks those that do not help any more; answers their ids. */
    Set<UUID> drop(Collection<PostedReminder> mails) {
        var dropped = new HashSet<UUID>();
        for (var feature : features) {
            var reminders =
                    mails.stream()
                            .filter(mail -> feature.templates().contains(mail.template()))
                            .toList();
            if (!reminders.isEmpty()) {
                dropped.addAll(ids(reminders));
                dropped.removeAll(feature.stillMatter(reminders, clock.today()));
            }
        }
        if (!dropped.isEmpty()) {
            database.createNativeQuery(
                            "update notice set mail_state = 'DROPPED', last_error = 'Done meanwhile; the mail would not help any more.'"
                                    + " where id in (:ids)")
                    .setParameter("ids", List.copyOf(dropped))
                    .executeUpdate();
        }
        return dropped;
    }

    private static Set<UUID> ids(List<PostedReminder> reminders) {
        return reminders.stream().map(PostedReminder::id).collect(Collectors.toSet());
    }
}
