package org.touchstone.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;

/** Reads the timeline and checks its chains. */
@ApplicationScoped
class Timeline {

    private final EntityManager database;
    private final Viewer viewer;
    private final ObjectMapper json;
    private final Clock clock;

    Timeline(EntityManager database, Viewer viewer, ObjectMapper json, Clock clock) {
        this.database = database;
        this.viewer = viewer;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A page of what the caller may read: lines of cases in scope, each side without the other's
     * private ones.
     */
    Paged<AuditEventRow> read(PageQuery page, UUID visit, UUID entity, UUID centre, String name) {
        if (visit == null && entity == null && centre == null) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "Say whose history: visit, entity or centre.");
        }
        return KeysetQuery.select(
                        AuditEventRow.COLUMNS,
                        "audit_event a left join visit v on v.id = a.visit_id left join cycle y on y.id = v.cycle_id"
                                + " left join enrolment e on e.id = v.enrolment_id"
                                + " left join centre c on c.id = a.centre_id",
                        "a.id")
                .where("a.visit_id = :visit", "visit", visit)
                .where("a.subject_id = :entity", "entity", entity)
                .where("a.centre_id = :centre", "centre", centre)
                .where("a.name = :name", "name", name)
                .where(readable(viewer.scope()))
                .bind(viewer.scope().parameters())
                .where("(:today is not null)", "today", LocalDate.now(clock))
                .order("at", "a.at")
                .defaultSort("-at")
                .page(database, page, row -> AuditEventRow.of(row, json));
    }

    private static String readable(Scope scope) {
        var sides = new ArrayList<String>();
        var organisation = new ArrayList<String>();
        if (!scope.aos().isEmpty()) {
            organisation.add("e.ao_id in (:scopeAos)");
        }
        if (!scope.regions().isEmpty()) {
            organisation.add("e.id is not null and c.region_id in (:scopeRegions)");
        }
        if (!scope.enrolments().isEmpty()) {
            organisation.add("e.id in (:scopeEnrolments)");
        }
        if (!organisation.isEmpty()) {
            sides.add("(a.audience <> 'CENTRE' and (" + String.join(" or ", organisation) + "))");
        }
        if (!scope.centres().isEmpty()) {
            // Who the reviewer is, is told on the day of announcement (decision D17).
            sides.add(
                    "(a.audience <> 'AWARDING_ORGANISATION' and a.centre_id in (:scopeCentres)"
                            + " and (a.acting_role is null or a.acting_role <> 'REVIEWER'"
                            + " or y.announce_from is null or y.announce_from <= :today))");
        }
        return sides.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sides) + ")";
    }

    /**
     * The positions of the chain at which a line does not follow from the one before; empty when
     * nothing was tampered with.
     */
    List<Long> breaks(UUID chain) {
        var breaks = new ArrayList<Long>();
        var previous = new String[] {WriteTimelineOnDomainEvent.START};
        var position = new long[] {0};
        KeysetQuery.select(
                        "a.id as id, a.position as position, a.at as at, a.name as name, a.subject_id as subject_id, a.person_id as"
                                + " person_id, a.acting_role as acting_role, a.reason as reason, a.facts as facts, a.previous as"
                                + " previous, a.hash as hash",
                        "audit_event a",
                        "a.id")
                .where("a.chain_id = :chain", "chain", chain)
                .order("position", "a.position")
                .defaultSort("position")
                .list(
                        database,
                        Integer.MAX_VALUE,
                        row -> {
                            var expected =
                                    WriteTimelineOnDomainEvent.hash(
                                            previous[0],
                                            chain,
                                            row.number("position"),
                                            row.instant("at"),
                                            row.text("name"),
                                            row.uuid("subject_id"),
                                            row.uuid("person_id"),
                                            row.text("acting_role"),
                                            row.text("reason"),
                                            row.text("facts"));
                            if (!expected.equals(row.text("hash"))
                                    || row.number("position") != ++position[0]) {
                                breaks.add(row.number("position"));
                            }
                            previous[0] = row.text("hash");
                            return row.uuid("id");
                        });
        return breaks;
    }
}
