package org.touchstone.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.workplan.MonitoringPoint;

/** Every query over monitoring points; what was found at them is read by RecordRepository. */
@ApplicationScoped
class PointRepository implements PanacheRepositoryBase<LivePoint, UUID> {

    LivePoint require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(point -> point.planId().equals(planId))
                .orElseThrow(() -> new NotFound("monitoring point"));
    }

    List<LivePoint> ofPlan(UUID planId) {
        return list("planId", planId);
    }

    /** Those that wait for that event. */
    List<LivePoint> waiting(UUID planId, MonitoringPoint.After event) {
        return list(
                "planId = ?1 and afterEvent = ?2 and toOn is null and state = ?3",
                planId,
                event,
                PointState.PLANNED);
    }

    /** Those that nobody looked at, whose window ended before that day. */
    List<LivePoint> passed(LocalDate day) {
        return list("state = ?1 and toOn < ?2", PointState.PLANNED, day);
    }

    /** Those that nobody looked at, whose window ends on a day of that span. */
    List<LivePoint> endingWithin(LocalDate from, LocalDate to) {
        return list("state = ?1 and toOn >= ?2 and toOn <= ?3", PointState.PLANNED, from, to);
    }

    /** Those whose members all had feedback until that day. */
    List<LivePoint> answeredUntil(LocalDate day) {
        return list("state = ?1 and feedbackOn <= ?2", PointState.FEEDBACK_GIVEN, day);
    }

    Set<UUID> stillPlanned(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        getEntityManager()
                                .createQuery(
                                        "select id from LivePoint where id in (:ids) and state = :planned",
                                        UUID.class)
                                .setParameter("ids", ids)
                                .setParameter("planned", PointState.PLANNED)
                                .setMaxResults(ids.size())
                                .getResultList());
    }

    long feedbackOverdue(UUID planId, LocalDate today) {
        return count(
                "planId = ?1 and state = ?2 and feedbackDueOn < ?3",
                planId,
                PointState.RECORDED,
                today);
    }

    boolean areOf(UUID planId, Collection<UUID> ids) {
        var once = new HashSet<>(ids);
        return once.isEmpty() || count("planId = ?1 and id in ?2", planId, once) == once.size();
    }

    Paged<PointRow> page(UUID planId, PointFilter filter, LocalDate today) {
        var query =
                KeysetQuery.select(PointRow.COLUMNS, "monitoring_point m", "m.id")
                        .bind("today", today)
                        .where("m.plan_id = :plan", "plan", planId)
                        .where("m.state in (:states)", "states", filter.state)
                        .where(
                                "exists (select 1 from monitoring_point_member o where o.point_id = m.id and o.person_id = :member)",
                                "member",
                                filter.member)
                        .order("toOn", "coalesce(m.to_on, '9999-12-31')")
                        .order("title", "m.title")
                        .defaultSort("toOn");
        if (filter.feedbackOverdue != null) {
            query.filter(
                    filter.feedbackOverdue
                            ? PointRow.FEEDBACK_OVERDUE
                            : "not coalesce(" + PointRow.FEEDBACK_OVERDUE + ", false)");
        }
        return query.page(getEntityManager(), filter, PointRow::of);
    }
}
