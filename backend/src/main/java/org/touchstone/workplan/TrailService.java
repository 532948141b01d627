package org.touchstone.workplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** The lines of the timeline that are about a plan, for who leads it or heads the centre. */
@ApplicationScoped
class TrailService {

    private final EntityManager database;
    private final PlanAccess access;
    private final ObjectMapper json;

    TrailService(EntityManager database, PlanAccess access, ObjectMapper json) {
        this.database = database;
        this.access = access;
        this.json = json;
    }

    @Transactional
    Paged<TrailRow> read(UUID planId, String action, PageQuery page) {
        var plan = access.overseen(planId).plan();
        return KeysetQuery.select(TrailRow.COLUMNS, "audit_event u", "u.position")
                .where("u.centre_id = :centre", "centre", plan.centreId())
                .where("u.subject_id = :plan", "plan", planId)
                .where("u.name = :name", "name", action)
                .order("at", "u.at")
                .defaultSort("-at")
                .page(database, page, row -> TrailRow.of(row, json));
    }
}
