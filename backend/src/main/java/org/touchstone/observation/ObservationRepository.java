package org.touchstone.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over observations. */
@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

    private static final int MOST_ASSESSORS = 10_000;

    Observation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("observation"));
    }

    Observation require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.planId().equals(planId))
                .orElseThrow(() -> new NotFound("observation"));
    }

    Paged<ObservationView> page(
            UUID planId, ObservationFilter filter, ObservationView.Reader reader, PageQuery page) {
        return observations()
                .where("i.plan_id = :plan", "plan", planId)
                .where("i.state in (:states)", "states", filter.states)
                .where("i.assessor_id = :assessor", "assessor", filter.assessorId)
                .where("i.observer_id = :observer", "observer", filter.observerId)
                .page(getEntityManager(), page, row -> ObservationView.of(row, reader));
    }

    /** What was told to the assessor, the latest first. */
    Paged<ObservationView> told(
            boolean unacknowledged, ObservationView.Reader reader, PageQuery page) {
        var query =
                KeysetQuery.select(ObservationView.COLUMNS, ObservationView.FROM, "i.id")
                        .order("toldAt", "i.told_at")
                        .defaultSort("-toldAt")
                        .where("i.state = 'DONE'")
                        .where("i.assessor_id = :assessor", "assessor", reader.me());
        if (unacknowledged) {
            query = query.where("i.acknowledged_at is null");
        }
        return query.page(getEntityManager(), page, row -> ObservationView.of(row, reader));
    }

    ObservationView view(UUID id, ObservationView.Reader reader) {
        return observations()
                .where("i.id = :id", "id", id)
                .list(getEntityManager(), 1, row -> ObservationView.of(row, reader))
                .get(0);
    }

    private static KeysetQuery observations() {
        return KeysetQuery.select(ObservationView.COLUMNS, ObservationView.FROM, "i.id")
                .order("plannedFor", "i.planned_for")
                .order("assessor", "a.name")
                .defaultSort("plannedFor");
    }

    /**
     * Whom it concerns, and by when.
     *
     * @param redBy the day by which red assessors are observed
     * @param allBy the day by which all are
     */
    record Span(
            UUID planId,
            UUID centreId,
            Collection<UUID> programmes,
            LocalDate redBy,
            LocalDate allBy,
            LocalDate today) {}

    /** Every active assessor with how it stands, in one query. */
    Paged<ObservationDue> due(Span span, boolean overdue, PageQuery page) {
        return span.programmes().isEmpty()
                ? new Paged<>(List.of(), null)
                : due(span, overdue).page(getEntityManager(), page, ObservationDue::of);
    }

    long countOverdue(Span span) {
        return span.programmes().isEmpty()
                ? 0
                : due(span, true)
                        .list(getEntityManager(), MOST_ASSESSORS, row -> row.uuid("id"))
                        .size();
    }

    private static KeysetQuery due(Span span, boolean overdue) {
        var dueOn = "if(d.red, :redBy, :allBy)";
        var late = "(b.observed_on is null and " + dueOn + " < :today)";
        var query =
                KeysetQuery.select(
                                "d.assessor_id as id, o.name as assessor_name, d.red as red, cast("
                                        + dueOn
                                        + " as date) as due_on, b.observed_on as observed_on, b.planned_for as planned_for, "
                                        + late
                                        + " as overdue",
                                "(select s.assessor_id, max(coalesce(r.rating, 'RED') = 'RED') as red from assessment s"
                                        + " left join sampling_rating r on r.centre_id = s.centre_id and r.programme_id = s.programme_id"
                                        + " and r.assessor_id = s.assessor_id where s.centre_id = :centre and s.programme_id in (:programmes)"
                                        + " and s.state in ('IN_PROGRESS', 'ASSESSED') group by s.assessor_id) d"
                                        + " join person o on o.id = d.assessor_id"
                                        + " left join (select i.assessor_id, max(if(i.state = 'DONE', i.held_on, null)) as observed_on,"
                                        + " min(if(i.state = 'PLANNED', i.planned_for, null)) as planned_for from observation i"
                                        + " where i.plan_id = :plan and i.state <> 'CANCELLED' group by i.assessor_id) b"
                                        + " on b.assessor_id = d.assessor_id",
                                "d.assessor_id")
                        .bind("centre", span.centreId())
                        .bind("programmes", span.programmes())
                        .bind("plan", span.planId())
                        .bind("redBy", span.redBy())
                        .bind("allBy", span.allBy())
                        .bind("today", span.today())
                        .order("assessor", "o.name")
                        .defaultSort("assessor");
        return overdue ? query.where(late) : query;
    }

    /** Whether the centre's records name the person as an assessor on these programmes. */
    boolean assesses(UUID centreId, Collection<UUID> programmes, UUID assessorId) {
        return !programmes.isEmpty()
                && !KeysetQuery.select("s.id as id", "assessment s", "s.id")
                        .where("s.centre_id = :centre", "centre", centreId)
                        .where("s.programme_id in (:programmes)", "programmes", programmes)
                        .where("s.assessor_id = :assessor", "assessor", assessorId)
                        .list(getEntityManager(), 1, row -> row.uuid("id"))
                        .isEmpty();
    }
}
