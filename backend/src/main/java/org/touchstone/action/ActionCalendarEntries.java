package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;

/** The actions and tasks that a person of the centre looks after, until they are done (QMR-291). */
@ApplicationScoped
class ActionCalendarEntries implements CalendarEntries {

    private final EntityManager database;

    ActionCalendarEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<CalendarEntry> of(Reader reader) {
        var scope =
                reader.scope(
                        Role.PRACTITIONER,
                        Role.EXAMS_OFFICER,
                        Role.LEAD_IQA,
                        Role.IQA,
                        Role.ASSESSOR);
        return scope.isEmpty()
                ? List.of()
                : Stream.concat(actions(reader, scope), tasks(reader, scope)).toList();
    }

    private Stream<CalendarEntry> actions(Reader reader, Scope scope) {
        return KeysetQuery.select(
                "a.id as id, a.id as action_id, a.kind as kind, a.reference as reference, a.due_on as due_on, c.name as centre",
                "action a left join enrolment e on e.id = a.enrolment_id join centre c on c.id = a.centre_id",
                "a.id")
                .within(scope)
                .where("a.owner_id = :person", "person", reader.personId())
                .where("a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')")
                .where("a.due_on between :from and :to", "from", reader.from())
                .bind("to", reader.to())
                .order("due", "a.due_on")
                .defaultSort("due")
                .list(database, reader.most(), ActionCalendarEntries::action)
                .stream();
    }

    private Stream<CalendarEntry> tasks(Reader reader, Scope scope) {
        return KeysetQuery.select(
                "t.id as id, a.id as action_id, a.reference as reference, t.due_on as due_on, c.name as centre",
                "action_task t join action a on a.id = t.action_id join enrolment e on e.id = a.enrolment_id"
                        + " join centre c on c.id = e.centre_id",
                "t.id")
                .within(scope)
                .where("t.owner_id = :person", "person", reader.personId())
                .where("t.done_on is null and a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')")
                .where("t.due_on between :from and :to", "from", reader.from())
                .bind("to", reader.to())
                .order("due", "t.due_on")
                .defaultSort("due")
                .list(database, reader.most(), row -> entry(row, "TASK", "Task of an action"))
                .stream();
    }

    private static CalendarEntry action(Row row) {
        return row.constant("kind", ActionKind.class) == ActionKind.INTERNAL
                ? entry(row, InternalAction.DUE, "Action")
                : entry(row, Action.DUE, "Essential action");
    }

    private static CalendarEntry entry(Row row, String kind, String what) {
        return CalendarEntry.days(
                kind + "-" + row.text("id"),
                "%s due: %s (%s)".formatted(what, row.text("centre"), row.text("reference")),
                row.date("due_on"),
                row.date("due_on"),
                "/actions/" + row.text("action_id"));
    }
}
