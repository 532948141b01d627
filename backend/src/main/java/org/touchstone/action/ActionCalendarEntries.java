package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.security.Role;

/** The actions that a person of the centre looks after, as long as it is their turn (QMR-291). */
@ApplicationScoped
class ActionCalendarEntries implements CalendarEntries {

    private final EntityManager database;

    ActionCalendarEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<CalendarEntry> of(Reader reader) {
        var scope = reader.scope(Role.PRACTITIONER, Role.EXAMS_OFFICER);
        return scope.isEmpty()
                ? List.of()
                : KeysetQuery.select(
                                "a.id as id, a.reference as reference, a.due_on as due_on, c.name as centre",
                                "action a join enrolment e on e.id = a.enrolment_id join centre c on c.id = e.centre_id",
                                "a.id")
                        .within(scope)
                        .where("a.owner_id = :person", "person", reader.personId())
                        .where("a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')")
                        .where("a.due_on between :from and :to", "from", reader.from())
                        .bind("to", reader.to())
                        .order("due", "a.due_on")
                        .defaultSort("due")
                        .list(
                                database,
                                reader.most(),
                                row ->
                                        CalendarEntry.days(
                                                Action.DUE + "-" + row.text("id"),
                                                "Essential action due: %s (%s)"
                                                        .formatted(
                                                                row.text("centre"),
                                                                row.text("reference")),
                                                row.date("due_on"),
                                                row.date("due_on"),
                                                "/actions/" + row.text("id")));
    }
}
