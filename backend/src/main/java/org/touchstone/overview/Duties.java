package org.touchstone.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.WorkingCalendars;

/** Finds duties: one bounded query a source, over the rows that the roles concerned open. */
@ApplicationScoped
class Duties {

    /** How many rows of one source a home shows at the most. */
    static final int MOST = 100;

    private final EntityManager database;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Duties(EntityManager database, WorkingCalendars calendars, Clock clock) {
        this.database = database;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<Duty> of(DutySource source, Viewer viewer) {
        var query =
                KeysetQuery.select(source.columns(), source.from(), source.idColumn())
                        .within(scope(viewer, source.readers()))
                        .where(source.condition())
                        .order("dueOn", "coalesce(" + source.dueOn() + ", '9999-12-31')")
                        .defaultSort("dueOn");
        if (source.names(":me")) {
            query.bind("me", viewer.personId());
        }
        if (source.names(":today")) {
            query.bind("today", LocalDate.now(clock));
        }
        return query.list(database, MOST, row -> duty(source, row, viewer));
    }

    private static Scope scope(Viewer viewer, List<Role> roles) {
        Set<UUID> aos = new HashSet<>();
        Set<UUID> regions = new HashSet<>();
        Set<UUID> centres = new HashSet<>();
        Set<UUID> enrolments = new HashSet<>();
        for (var assignment : viewer.assignments()) {
            if (roles.contains(assignment.role())) {
                into(assignment, aos, regions, centres, enrolments);
            }
        }
        return new Scope(aos, regions, centres, enrolments);
    }

    private static void into(
            Assignment assignment,
            Set<UUID> aos,
            Set<UUID> regions,
            Set<UUID> centres,
            Set<UUID> enrolments) {
        switch (assignment.on()) {
            case AO -> {
                // Belonging to the pool of reviewers opens no case.
                if (assignment.role() != Role.REVIEWER) {
                    aos.add(assignment.targetId());
                }
            }
            case REGION -> regions.add(assignment.targetId());
            case CENTRE -> centres.add(assignment.targetId());
            case ENROLMENT -> enrolments.add(assignment.targetId());
            case PLATFORM -> {
                // Opens no rows.
            }
        }
    }

    private Duty duty(DutySource source, Row row, Viewer viewer) {
        var ownership =
                new Ownership(
                        row.uuid("ao_id"),
                        row.uuid("region_id"),
                        row.uuid("centre_id"),
                        row.uuid("enrolment_id"));
        var dueOn = row.date("due_on");
        var today = LocalDate.now(clock);
        var calendar = calendars.of(row.constant("nation", Nation.class));
        return new Duty(
                source.name(),
                viewer.holdsOn(ownership, source.doers().toArray(Role[]::new)),
                row.uuid("about_id"),
                row.uuid("visit_id"),
                row.text("reference"),
                row.text("centre_name"),
                row.text("title"),
                dueOn,
                row.text("words"),
                dueOn == null ? null : (int) ChronoUnit.DAYS.between(today, dueOn),
                dueOn == null ? null : calendar.between(today, dueOn),
                source.link(
                        row.uuid("visit_id"),
                        row.uuid("plan_id"),
                        row.uuid("about_id"),
                        row.uuid("centre_id")));
    }
}
