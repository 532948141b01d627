package org.touchstone.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;
import org.touchstone.scheme.DeadlineRule.Kind;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;

/** What is still waited for: each side sees the dates that it has to keep (QMR-291). */
@ApplicationScoped
class DeadlineCalendarEntries implements CalendarEntries {

    private static final Set<Kind> OF_THE_REVIEWER =
            Set.of(Kind.FIRST_CONTACT, Kind.REPORT_DUE, Kind.ACTION_CHECK);
    private static final Set<Kind> OF_THE_CENTRE = Set.of(Kind.ENGAGEMENT_DUE, Kind.ACTION_DUE);

    private static final Map<Kind, String> WORDS =
            Map.of(
                    Kind.FIRST_CONTACT, "Get in touch",
                    Kind.REPORT_DUE, "Report due",
                    Kind.ACTION_CHECK, "Check of an action due",
                    Kind.ENGAGEMENT_DUE, "Engagement document due",
                    Kind.ACTION_DUE, "Essential action due");

    private static final Map<Kind, String> LINKS =
            Map.of(
                    Kind.FIRST_CONTACT, "/visits/%s",
                    Kind.REPORT_DUE, "/visits/%s/report",
                    Kind.ACTION_CHECK, "/actions/%2$s",
                    Kind.ENGAGEMENT_DUE, "/visits/%s/engagement",
                    Kind.ACTION_DUE, "/actions/%2$s");

    private final EntityManager database;

    DeadlineCalendarEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<CalendarEntry> of(Reader reader) {
        return Stream.concat(
                        entries(reader, reader.scope(Role.REVIEWER), OF_THE_REVIEWER),
                        entries(
                                reader,
                                reader.scope(Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE),
                                OF_THE_CENTRE))
                .toList();
    }

    private Stream<CalendarEntry> entries(Reader reader, Scope scope, Set<Kind> kinds) {
        return scope.isEmpty()
                ? Stream.empty()
                : KeysetQuery.select(
                        "d.id as id, d.kind as kind, d.visit_id as visit_id, d.about_id as about_id, d.due_on as due_on, c.name as centre",
                        "deadline d join enrolment e on e.id = d.enrolment_id join centre c on c.id = e.centre_id",
                        "d.id")
                        .within(scope)
                        .where("d.kind in (:kinds)", "kinds", kinds)
                        .where("d.settled_on is null and d.state in ('OPEN', 'MISSED')")
                        .where("d.due_on between :from and :to", "from", reader.from())
                        .bind("to", reader.to())
                        .order("due", "d.due_on")
                        .defaultSort("due")
                        .list(database, reader.most(), DeadlineCalendarEntries::entry)
                        .stream();
    }

    private static CalendarEntry entry(Row row) {
        var kind = row.constant("kind", Kind.class);
        return CalendarEntry.days(
                kind + "-" + row.text("about_id"),
                WORDS.get(kind) + ": " + row.text("centre"),
                row.date("due_on"),
                row.date("due_on"),
                LINKS.get(kind).formatted(row.text("visit_id"), row.text("about_id")));
    }
}
