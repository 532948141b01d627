package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over plans and their versions; what a version says is read by ContentStore. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<WorkPlan, UUID> {

    private static final int MOST_ACTIVITIES = 300;
    private static final int MOST_OFFERED = 200;

    WorkPlan require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan"));
    }

    /** The plan, with its other writers waiting until this transaction ends. */
    WorkPlan lock(UUID id) {
        var plan = getEntityManager().find(WorkPlan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw new NotFound("plan");
        }
        return plan;
    }

    String nextReference(LocalDate day) {
        var number =
                (Number)
                        getEntityManager()
                                .createNativeQuery("select next value for work_plan_reference")
                                .getSingleResult();
        return "WP-%d-%05d".formatted(day.getYear(), number.longValue());
    }

    boolean hasOpen(UUID areaId, LocalDate from, LocalDate to) {
        return count(
                        "areaId = ?1 and state = ?2 and startsOn <= ?4 and endsOn >= ?3",
                        areaId,
                        PlanState.OPEN,
                        from,
                        to)
                > 0;
    }

    void add(PlanVersion version) {
        getEntityManager().persist(version);
        getEntityManager().flush();
    }

    PlanVersion requireVersion(UUID planId, UUID versionId) {
        var version = getEntityManager().find(PlanVersion.class, versionId);
        if (version == null || !version.planId().equals(planId)) {
            throw new NotFound("version");
        }
        return version;
    }

    /** The version in force. */
    Optional<PlanVersion> published(UUID planId) {
        return versionIn(planId, List.of(VersionState.PUBLISHED));
    }

    /** The version that is on its way. */
    Optional<PlanVersion> open(UUID planId) {
        return versionIn(planId, List.of(VersionState.DRAFT, VersionState.CONSULTATION));
    }

    private Optional<PlanVersion> versionIn(UUID planId, List<VersionState> states) {
        return getEntityManager()
                .createQuery(
                        "from PlanVersion where planId = :plan and state in (:states)",
                        PlanVersion.class)
                .setParameter("plan", planId)
                .setParameter("states", states)
                .getResultStream()
                .findFirst();
    }

    int lastNumber(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select max(number) from PlanVersion where planId = :plan", Integer.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    /** The open plans of the area. */
    List<WorkPlan> openOf(UUID areaId) {
        return list("areaId = ?1 and state = ?2", areaId, PlanState.OPEN);
    }

    /** Titles of activities in force for which the person answers and which end after that day. */
    List<String> openActivities(UUID areaId, UUID personId, LocalDate day) {
        return KeysetQuery.select(
                        "t.title as title",
                        "work_plan w join work_plan_version v on v.published_of = w.id join work_plan_activity t on t.version_id = v.id",
                        "t.item_id")
                .where("w.area_id = :area", "area", areaId)
                .where("w.state = 'OPEN'")
                .where("t.responsible_id = :person", "person", personId)
                .where("t.to_on > :day", "day", day)
                .order("fromOn", "t.from_on")
                .defaultSort("fromOn")
                .list(getEntityManager(), MOST_ACTIVITIES, row -> row.text("title"));
    }

    Paged<PlanRow> page(AreaAccess.Reach reach, PlanFilter filter, UUID centreId) {
        return KeysetQuery.select(PlanRow.COLUMNS, PlanRow.FROM, "w.id")
                .where(AreaAccess.Reach.SQL)
                .bind(reach.parameters())
                .where("c.id = :centre", "centre", centreId)
                .where("w.area_id = :area", "area", filter.area)
                .where("w.state in (:states)", "states", filter.state)
                .order("startsOn", "w.starts_on")
                .order("reference", "w.reference")
                .defaultSort("-startsOn")
                .page(getEntityManager(), filter, PlanRow::of);
    }

    Paged<VersionRow> versions(UUID planId, boolean draftsToo, PageQuery page) {
        var query =
                KeysetQuery.select(VersionRow.COLUMNS, VersionRow.FROM, "v.id")
                        .where("v.plan_id = :plan", "plan", planId)
                        .order("number", "v.number")
                        .defaultSort("-number");
        if (!draftsToo) {
            query.where("v.state in ('CONSULTATION', 'PUBLISHED', 'SUPERSEDED')");
        }
        return query.page(getEntityManager(), page, VersionRow::of);
    }

    /** Versions that are or were in force, of plans of the area, latest first. */
    List<Shareable> publishedOf(UUID areaId) {
        return KeysetQuery.select(
                        "v.id as id, concat(w.reference, ', version ', v.number) as title, date(v.published_at) as dated_on",
                        "work_plan w join work_plan_version v on v.plan_id = w.id",
                        "v.id")
                .where("w.area_id = :area", "area", areaId)
                .where("v.state in ('PUBLISHED', 'SUPERSEDED')")
                .order("publishedAt", "v.published_at")
                .defaultSort("-publishedAt")
                .list(
                        getEntityManager(),
                        MOST_OFFERED,
                        row ->
                                new Shareable(
                                        SharedKind.PLAN_VERSION,
                                        row.uuid("id"),
                                        row.text("title"),
                                        row.date("dated_on")));
    }

    /** The version that is or was in force, of a plan of that area. */
    PlanVersion requirePublishedOf(UUID areaId, UUID versionId) {
        var version = getEntityManager().find(PlanVersion.class, versionId);
        if (version == null
                || version.state() != VersionState.PUBLISHED
                        && version.state() != VersionState.SUPERSEDED
                || !require(version.planId()).areaId().equals(areaId)) {
            throw new NotFound("version");
        }
        return version;
    }
}
