package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitSummary;

/**
 * What hangs on an action or recommendation: tasks, extensions, and what it came from or became.
 */
@ApplicationScoped
class ActionParts {

    private static final int MOST = 100;
    private static final Role[] CENTRE_SIDE = {
        Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.MIS_CLIENT, Role.PRACTITIONER
    };

    private final EntityManager database;
    private final Viewer viewer;

    ActionParts(EntityManager database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    /** The tasks, for the centre's own people; nothing for the awarding organisation. */
    List<ActionView.Task> tasks(Action action, VisitSummary visit) {
        if (!viewer.holdsOn(visit.ownership(), CENTRE_SIDE)) {
            return List.of();
        }
        var divides =
                viewer.holdsOn(visit.ownership(), Role.CENTRE_CONTACT)
                        || viewer.personId().equals(action.ownerId());
        return KeysetQuery.select(
                        "t.id as id, t.words as words, t.owner_id as owner_id, o.name as owner_name, t.due_on as due_on,"
                                + " t.done_on as done_on, d.name as done_by_name",
                        "action_task t left join person o on o.id = t.owner_id left join person d on d.id = t.done_by",
                        "t.id")
                .where("t.action_id = :action", "action", action.id())
                .order("createdAt", "t.created_at")
                .defaultSort("createdAt")
                .list(database, MOST, row -> task(row, divides));
    }

    private ActionView.Task task(Row row, boolean divides) {
        var owner = row.uuid("owner_id");
        return new ActionView.Task(
                row.uuid("id"),
                row.text("words"),
                owner,
                row.text("owner_name"),
                row.date("due_on"),
                row.date("done_on"),
                row.text("done_by_name"),
                divides || viewer.personId().equals(owner));
    }

    /** Later dates asked for and decided, oldest first. */
    List<ActionView.Extension> extensions(Action action) {
        return KeysetQuery.select(
                        "x.id as id, x.state as state, x.due_before as due_before, x.grounds as grounds,"
                                + " x.wanted_due_on as wanted_due_on, a.name as asked_by_name, x.asked_at as asked_at,"
                                + " x.granted_due_on as granted_due_on, x.reason as reason, d.name as decided_by_name,"
                                + " x.decided_at as decided_at",
                        "action_extension x left join person a on a.id = x.asked_by left join person d on d.id = x.decided_by",
                        "x.id")
                .where("x.action_id = :action", "action", action.id())
                .defaultSort("")
                .list(
                        database,
                        MOST,
                        row ->
                                new ActionView.Extension(
                                        row.uuid("id"),
                                        row.constant("state", ActionExtension.State.class),
                                        row.date("due_before"),
                                        row.text("grounds"),
                                        row.date("wanted_due_on"),
                                        row.text("asked_by_name"),
                                        row.instant("asked_at"),
                                        row.date("granted_due_on"),
                                        row.text("reason"),
                                        row.text("decided_by_name"),
                                        row.instant("decided_at")));
    }

    /** The record of that id, whichever kind it is; null if there is none. */
    LinkedItem origin(UUID originId) {
        return originId == null ? null : linked("id", originId);
    }

    /** What came of the record with that id; null if nothing has yet. */
    LinkedItem successor(UUID id) {
        return linked("origin_id", id);
    }

    private LinkedItem linked(String column, UUID id) {
        return KeysetQuery.select(
                        "i.id as id, i.kind as kind, i.reference as reference",
                        "(select id, 'ESSENTIAL_ACTION' as kind, reference from action where "
                                + column
                                + " = :id union all select id, 'RECOMMENDATION', reference from recommendation where "
                                + column
                                + " = :id) i",
                        "i.id")
                .bind("id", id)
                .defaultSort("")
                .list(
                        database,
                        1,
                        row ->
                                new LinkedItem(
                                        row.uuid("id"),
                                        row.constant("kind", LinkedItem.Kind.class),
                                        row.text("reference")))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
