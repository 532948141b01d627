package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;

/** Being asked for evidence helps until the request is answered (QMR-297). */
@ApplicationScoped
class EvidenceRemindersStillMatter implements StillMatters {

    private final EntityManager database;

    EvidenceRemindersStillMatter(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> templates() {
        return Set.of("evidence-requested");
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var open =
                new HashSet<>(
                        database.createQuery(
                                        "select r.id from EvidenceRequest r where r.id in :ids and r.state = :open",
                                        UUID.class)
                                .setParameter(
                                        "ids",
                                        reminders.stream()
                                                .map(PostedReminder::aboutId)
                                                .distinct()
                                                .toList())
                                .setParameter("open", RequestState.OPEN)
                                .getResultList());
        return reminders.stream()
                .filter(reminder -> open.contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
