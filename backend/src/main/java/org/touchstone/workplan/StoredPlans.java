package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/** Plans as other features read them. */
@ApplicationScoped
class StoredPlans implements WorkPlanDirectory {

    /** More than a centre has areas, and an installation plans that are half over on one day. */
    private static final int MOST_PLANS = 5_000;

    private final PlanAccess access;
    private final PlanRepository plans;
    private final ContentStore contents;
    private final ChangeReasons reasons;
    private final EntityManager database;
    private final Clock clock;

    StoredPlans(
            PlanAccess access,
            PlanRepository plans,
            ContentStore contents,
            ChangeReasons reasons,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.contents = contents;
        this.reasons = reasons;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Seen readable(UUID planId) {
        return new Seen(require(planId), access.readable(planId).leads());
    }

    @Override
    public PlanSummary led(UUID planId) {
        access.led(planId);
        return require(planId);
    }

    @Override
    public PlanSummary require(UUID planId) {
        return summaries()
                .where("w.id = :plan", "plan", planId)
                .list(database, 1, this::summary)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("plan"));
    }

    @Override
    public List<PlanSummary> openOfCentre(UUID centreId) {
        return inForce()
                .where("w.centre_id = :centre", "centre", centreId)
                .list(database, MOST_PLANS, this::summary);
    }

    @Override
    public List<PlanSummary> openOfArea(UUID areaId) {
        return inForce()
                .where("w.area_id = :area", "area", areaId)
                .list(database, MOST_PLANS, this::summary);
    }

    @Override
    public List<PlanSummary> halfOverOn(LocalDate day) {
        return inForce()
                .where(
                        "date_add(w.starts_on, interval (datediff(w.ends_on, w.starts_on) div 2) day) = :day",
                        "day",
                        day)
                .list(database, MOST_PLANS, this::summary);
    }

    private KeysetQuery inForce() {
        return summaries().where("w.state = 'OPEN'").where("f.id is not null");
    }

    private KeysetQuery summaries() {
        return KeysetQuery.select(
                        "w.id as id, w.reference as reference, a.id as area_id, a.name as area_name, w.centre_id as centre_id,"
                                + " w.starts_on as starts_on, w.ends_on as ends_on, w.state as state, f.id as version_id,"
                                + " (select l.person_id from work_plan_area_lead l where l.area_id = a.id and l.starts_on <= :today"
                                + " and (l.ends_on is null or l.ends_on >= :today) limit 1) as lead_id",
                        "work_plan w join work_plan_area a on a.id = w.area_id"
                                + " left join work_plan_version f on f.published_of = w.id",
                        "w.id")
                .bind("today", LocalDate.now(clock));
    }

    private PlanSummary summary(Row row) {
        return new PlanSummary(
                row.uuid("id"),
                row.text("reference"),
                row.uuid("area_id"),
                row.text("area_name"),
                row.uuid("centre_id"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.uuid("lead_id"),
                row.uuid("version_id"),
                row.constant("state", PlanState.class) == PlanState.OPEN);
    }

    @Override
    public Map<UUID, UUID> claimedAfterSummative(UUID centreId) {
        var programmes = new HashMap<UUID, UUID>();
        KeysetQuery.select(
                        "g.programme_id as programme_id, w.id as plan_id",
                        "work_plan w join work_plan_version v on v.published_of = w.id join work_plan_sampling p on p.version_id = v.id"
                                + " join work_plan_area_programme g on g.area_id = w.area_id",
                        "w.id")
                .where("w.centre_id = :centre", "centre", centreId)
                .where("w.state = 'OPEN' and p.summative_before_claim")
                .order("startsOn", "w.starts_on")
                .defaultSort("startsOn")
                .list(
                        database,
                        MOST_PLANS,
                        row -> programmes.put(row.uuid("programme_id"), row.uuid("plan_id")));
        return programmes;
    }

    @Override
    public int number(UUID planId, UUID versionId) {
        return plans.requireVersion(planId, versionId).number();
    }

    @Override
    public List<MonitoringPoint> points(UUID planId, UUID versionId) {
        return contents.read(plans.requireVersion(planId, versionId)).monitoringPoints();
    }

    @Override
    public Set<UUID> responsible(UUID planId, UUID versionId) {
        return contents.read(plans.requireVersion(planId, versionId)).responsible();
    }

    @Override
    public Set<UUID> cited(UUID versionId) {
        var cited = new HashSet<UUID>();
        reasons.of(versionId).forEach(reason -> cited.add(reason.citedId()));
        cited.remove(null);
        return cited;
    }
}
