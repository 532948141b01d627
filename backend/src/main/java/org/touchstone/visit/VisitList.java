package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Viewer;

/** The list of visits: one statement whatever is asked for and however long the page. */
@ApplicationScoped
class VisitList {

    /** Visits for which a reviewer is still waited for, or a date. */
    private static final String NO_DATE = "v.state in ('DUE', 'ALLOCATED', 'PROPOSED')";

    private static final String ALLOCATION_LATE =
            "(v.state = 'DUE' and v.allocation_by is not null and v.allocation_by < :today)";
    private static final String AT_RISK =
            "(" + NO_DATE + " and y.at_risk_from <= :today and y.window_to >= :today)";
    private static final String MISSED =
            "(y.window_to < :today and (v.exception_to is null or v.exception_to < :today) and ("
                    + NO_DATE
                    + " or v.state in ('AGREED', 'CONFIRMED') and v.end_on < :today))";
    private static final String REPORT_OVERDUE =
            "exists (select 1 from deadline d where d.visit_id = v.id and d.kind = 'REPORT_DUE'"
                    + " and d.settled_on is null and d.due_on < :today)";

    /** Deadlines of the awarding organisation's own work are no business of a centre. */
    private static final String NEXT_DEADLINE =
            "(select d.%s from deadline d where d.visit_id = v.id and d.settled_on is null"
                    + " and (:internal or d.kind in (:sharedKinds)) order by d.due_on, d.id limit 1)";

    private static final String COLUMNS =
            "v.id as id, v.reference as reference, v.state as state, y.id as cycle_id, y.name as cycle_name,"
                    + " c.id as centre_id, c.number as centre_number, c.name as centre_name, g.id as region_id,"
                    + " g.name as region_name, v.reviewer_id as reviewer_id, p.name as reviewer_name,"
                    + " (:internal or y.announce_from is null or y.announce_from <= :today) as reviewer_shown,"
                    + " v.start_on as start_on, v.end_on as end_on, v.allocation_by as allocation_by, "
                    + NEXT_DEADLINE.formatted("due_on")
                    + " as next_due_on, "
                    + NEXT_DEADLINE.formatted("kind")
                    + " as next_due_kind,"
                    + " (select count(*) from visit_date_proposal o where o.visit_id = v.id and o.state = 'OPEN') as open_proposals, "
                    + ALLOCATION_LATE
                    + " as allocation_late, v.deferral_proposed as deferral_proposed, "
                    + AT_RISK
                    + " as visit_at_risk, "
                    + MISSED
                    + " as visit_missed, "
                    + REPORT_OVERDUE
                    + " as report_overdue, v.exception_from is not null as window_exception";

    private static final String FROM =
            "visit v join enrolment e on e.id = v.enrolment_id join centre c on c.id = e.centre_id"
                    + " join region g on g.id = c.region_id join cycle y on y.id = v.cycle_id"
                    + " left join person p on p.id = v.reviewer_id";

    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;

    VisitList(EntityManager database, Viewer viewer, Clock clock) {
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The page of visits that the filters leave. */
    Paged<VisitRow> page(VisitFilters filters, ChangesQuery page) {
        var internal = viewer.assignments().stream().noneMatch(held -> held.role().isCentreSide());
        var query =
                KeysetQuery.select(COLUMNS, FROM, "v.id")
                        .within(viewer.scope())
                        .where("(:today is not null)", "today", LocalDate.now(clock))
                        .where("(:internal is not null)", "internal", internal)
                        .where(
                                "(:internal or 'none' not in (:sharedKinds))",
                                "sharedKinds",
                                VisitDeadlines.SHARED)
                        .where("v.state in (:states)", "states", filters.state)
                        .where("y.id = :cycle", "cycle", filters.cycle)
                        .where("c.number = :centre", "centre", filters.centre)
                        .where("g.id = :region", "region", filters.region)
                        .where("v.reviewer_id = :reviewer", "reviewer", filters.reviewer)
                        .where("v.reviewer_id = :me", "me", filters.mine ? viewer.personId() : null)
                        .where(
                                "(c.name like :q or c.number like :q or v.reference like :q)",
                                "q",
                                containing(filters.q));
        if (filters.allocationLate) {
            query.filter(ALLOCATION_LATE);
        }
        if (filters.atRisk) {
            query.filter(AT_RISK);
        }
        if (filters.missed) {
            query.filter(MISSED);
        }
        if (filters.reportOverdue) {
            query.filter(REPORT_OVERDUE);
        }
        if (filters.deferralProposed) {
            query.filter("v.deferral_proposed");
        }
        return query.order("startOn", "coalesce(v.start_on, '9999-12-31')")
                .order("reference", "v.reference")
                .order("centre", "c.number")
                .order("allocationDueBy", "coalesce(v.allocation_by, '9999-12-31')")
                .defaultSort("startOn")
                .changes("v.changed_at", "v.state in ('WITHDRAWN', 'CANCELLED')")
                .page(database, page, VisitRow::of);
    }

    private static String containing(String words) {
        return words == null || words.isBlank()
                ? null
                : "%"
                        + words.strip()
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_")
                        + "%";
    }
}
