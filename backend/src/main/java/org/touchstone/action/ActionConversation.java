package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Role;

/** What was said to an action, with what was attached. */
@ApplicationScoped
class ActionConversation {

    private static final int LONGEST = 500;

    private final EvidenceDirectory evidence;
    private final EntityManager database;

    ActionConversation(EvidenceDirectory evidence, EntityManager database) {
        this.evidence = evidence;
        this.database = database;
    }

    /**
     * The entries, oldest first.
     *
     * @param visitId the visit whose evidence is attached; null for an internal action
     */
    List<ActionView.Update> of(UUID actionId, UUID visitId) {
        var said =
                KeysetQuery.select(
                                "u.id as id, u.kind as kind, u.text as text, u.percent as percent,"
                                        + " u.no_evidence_reason as no_evidence_reason,"
                                        + " u.evidence_place as evidence_place, u.person_id as"
                                        + " person_id, p.name as person_name, u.acting_role as"
                                        + " acting_role, u.at as at",
                                "action_update u join person p on p.id = u.person_id",
                                "u.id")
                        .where("u.action_id = :action", "action", actionId)
                        .order("at", "u.at")
                        .defaultSort("at")
                        .list(database, LONGEST, ActionConversation::entry);
        if (visitId == null) {
            return said;
        }
        var attached =
                evidence.linked(
                        visitId,
                        ActionUpdate.LINK,
                        said.stream().map(update -> update.id().toString()).toList());
        return said.stream()
                .map(
                        update ->
                                update.with(
                                        attached.getOrDefault(update.id().toString(), List.of())))
                .toList();
    }

    private static ActionView.Update entry(Row row) {
        return new ActionView.Update(
                row.uuid("id"),
                row.constant("kind", UpdateKind.class),
                row.text("text"),
                row.integer("percent"),
                row.text("no_evidence_reason"),
                row.text("evidence_place"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("acting_role", Role.class),
                row.instant("at"),
                List.of());
    }
}
