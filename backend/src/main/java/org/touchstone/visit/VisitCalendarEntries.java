package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.security.Role;

/** Visits with a date, for the reviewer and for those who answer for the centre (QMR-291). */
@ApplicationScoped
class VisitCalendarEntries implements CalendarEntries {

    private final EntityManager database;

    VisitCalendarEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<CalendarEntry> of(Reader reader) {
        var scope = reader.scope(Role.REVIEWER, Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE);
        return scope.isEmpty()
                ? List.of()
                : KeysetQuery.select(
                                "v.id as id, v.reference as reference, v.start_on as start_on, v.end_on as end_on, c.name as centre",
                                "visit v join enrolment e on e.id = v.enrolment_id join centre c on c.id = e.centre_id",
                                "v.id")
                        .within(scope)
                        .where("v.start_on between :from and :to", "from", reader.from())
                        .bind("to", reader.to())
                        .where(
                                "v.state in ('AGREED', 'CONFIRMED', 'IN_PROGRESS', 'CONDUCTED', 'REPORTED', 'CLOSED')")
                        .order("start", "v.start_on")
                        .defaultSort("-start")
                        .list(
                                database,
                                reader.most(),
                                row ->
                                        CalendarEntry.days(
                                                row.text("id"),
                                                "Visit: %s (%s)"
                                                        .formatted(
                                                                row.text("centre"),
                                                                row.text("reference")),
                                                row.date("start_on"),
                                                row.date("end_on"),
                                                "/visits/" + row.text("id")));
    }
}
