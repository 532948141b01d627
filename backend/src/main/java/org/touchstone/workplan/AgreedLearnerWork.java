package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Viewer;

/**
 * Derives who may open learner work today from what is agreed and in force (IQA-014): each select
 * is one way in which an activity is somebody's.
 */
@ApplicationScoped
class AgreedLearnerWork implements LearnerWorkAccess {

    /** Plans in force, and learner work agreed for who answers for the activity. */
    private static final String IN_FORCE =
            " from work_plan w join work_plan_version v on v.published_of = w.id join work_plan_activity t on t.version_id = v.id";

    private static final String AGREED =
            " where w.state = 'OPEN' and t.programme_id is not null and exists (select 1 from work_plan_material m"
                    + " where m.plan_id = w.id and m.person_id = t.responsible_id and m.kind = 'LEARNER_WORK'"
                    + " and m.lead_agreed_at is not null and m.member_agreed_at is not null)";

    private static final String WAYS =
            "("
                    + way("t.responsible_id", "cast(null as date)", "", true)
                    + " union all "
                    + way(
                            "s.target_id",
                            "cast(null as date)",
                            " join work_plan_link s on s.version_id = v.id and s.item_id = t.item_id and s.kind = 'SUPPORT'",
                            true)
                    + " union all "
                    + way("t.countersigner_id", "cast(null as date)", "", false)
                    + " union all "
                    + way(
                            "k.person_id",
                            "b.ends_on",
                            " join work_plan_cover k on k.item_id = t.item_id join work_plan_absence b on b.id = k.absence_id"
                                    + " and :today between b.starts_on and b.ends_on",
                            true)
                    + ") g";

    private final EntityManager database;
    private final PlanAccess access;
    private final Viewer viewer;
    private final Clock clock;

    AgreedLearnerWork(EntityManager database, PlanAccess access, Viewer viewer, Clock clock) {
        this.database = database;
        this.access = access;
        this.viewer = viewer;
        this.clock = clock;
    }

    private static String way(String person, String until, String join, boolean asMember) {
        return "select w.id as plan_id, w.centre_id as centre_id, v.id as version_id, t.item_id as item_id, t.title as title,"
                + " t.programme_id as programme_id, "
                + person
                + " as person_id, "
                + until
                + " as ends_on"
                + IN_FORCE
                + join
                + AGREED
                + " and "
                + person
                + " is not null"
                + (asMember ? " and " + belongs(person) : "");
    }

    /** Is in the team today, or leads it. */
    private static String belongs(String person) {
        return "(exists (select 1 from work_plan_member e where e.area_id = w.area_id and e.person_id = "
                + person
                + " and e.starts_on <= :today and (e.ends_on is null or e.ends_on >= :today))"
                + " or exists (select 1 from work_plan_area_lead d where d.area_id = w.area_id and d.person_id = "
                + person
                + " and d.starts_on <= :today and (d.ends_on is null or d.ends_on >= :today)))";
    }

    @Override
    @Transactional
    public boolean mayRead(UUID personId, Work work) {
        return !KeysetQuery.select("g.item_id as id", WAYS, "g.item_id")
                .bind("today", LocalDate.now(clock))
                .where("g.centre_id = :centre", "centre", work.centreId())
                .where("g.person_id = :person", "person", personId)
                .where("g.programme_id = :programme", "programme", work.programmeId())
                .where(named("UNIT", "l.words = :unit"), "unit", work.unit())
                .where(named("ASSESSOR", "l.target_id = :assessor"), "assessor", work.assessorId())
                .list(database, 1, row -> row.uuid("id"))
                .isEmpty();
    }

    /** The activity names it, or none of its kind, which means all. */
    private static String named(String kind, String condition) {
        var links =
                "select 1 from work_plan_link l where l.version_id = g.version_id and l.item_id = g.item_id and l.kind = '"
                        + kind
                        + "'";
        return "(exists (%s and %s) or not exists (%s))".formatted(links, condition, links);
    }

    /** What a plan opens today; members find their own. */
    @Transactional
    Paged<LearnerAccessRow> ofPlan(UUID planId, PageQuery page) {
        var seen = access.readable(planId);
        var all = seen.leads() || access.decides(seen.plan());
        return KeysetQuery.select(
                        LearnerAccessRow.COLUMNS,
                        WAYS
                                + " join person p on p.id = g.person_id join programme o on o.id = g.programme_id",
                        "concat(g.item_id, ' ', g.person_id)")
                .bind("today", LocalDate.now(clock))
                .where("g.plan_id = :plan", "plan", planId)
                .where("g.person_id = :person", "person", all ? null : viewer.personId())
                .order("personName", "p.name")
                .defaultSort("personName")
                .page(database, page, LearnerAccessRow::of);
    }
}
