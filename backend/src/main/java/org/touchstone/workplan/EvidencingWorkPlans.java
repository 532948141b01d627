package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.unitevidence.EvidencingRecord;
import org.touchstone.unitevidence.EvidencingRecords;

/**
 * What a lead can show of planning: areas that they lead or led, published versions, and what they
 * settled with members (IQA-087). A title names nobody.
 */
@ApplicationScoped
class EvidencingWorkPlans implements EvidencingRecords {

    private static final int MOST = 300;

    private static final String RECORDS =
            """
            (select a.id as area_id, 'AREA' as type, a.id as id, a.starts_on as dated_on, concat('Area of responsibility: ', a.name) as title,
                    cast(null as uuid) as about_id, concat('/iqa-areas/', a.id) as link
               from work_plan_area a
             union all
             select w.area_id, 'PLAN_VERSION', v.id, date(v.published_at), concat(w.reference, ', version ', v.number), null,
                    concat('/iqa-work-plans/', w.id, '/versions/', v.id)
               from work_plan w join work_plan_version v on v.plan_id = w.id where v.state in ('PUBLISHED', 'SUPERSEDED')
             union all
             select w.area_id, 'COMMUNICATION', v.id, date(v.published_at), concat('Team told of ', w.reference, ', version ', v.number), null,
                    concat('/iqa-work-plans/', w.id, '/versions/', v.id, '/notices')
               from work_plan w join work_plan_version v on v.plan_id = w.id where v.state in ('PUBLISHED', 'SUPERSEDED')
             union all
             select n.area_id, 'TRAINING_NEEDS', n.id, n.held_on, 'Training needs analysis of a member', n.person_id,
                    concat('/iqa-areas/', n.area_id, '/training-needs/', n.id)
               from work_plan_analysis n where n.lead_signed_at is not null
             union all
             select k.area_id, 'SKILL_CHECK', k.id, k.held_on, 'Check of what a member can do', k.person_id,
                    concat('/iqa-areas/', k.area_id, '/training-needs') from work_plan_check k
             union all
             select w.area_id, 'INDIVIDUAL_PLAN', i.id, w.starts_on, concat('Individual plan below ', w.reference), i.person_id,
                    concat('/iqa-work-plans/', w.id, '/individual-plans/', i.id)
               from work_plan w join work_plan_individual i on i.plan_id = w.id) r\
            """;

    private final EntityManager database;

    EvidencingWorkPlans(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EvidencingRecord> ofLead(UUID personId, UUID centreId) {
        return KeysetQuery.select(
                        "r.type as type, r.id as id, r.dated_on as dated_on, r.title as title, r.link as link, r.about_id as about_id, p.name as about_name",
                        RECORDS + " left join person p on p.id = r.about_id",
                        "r.id")
                .where(EvidencingRecords.LED.formatted("r.area_id"))
                .bind("me", personId)
                .bind("centre", centreId)
                .order("datedOn", "r.dated_on")
                .defaultSort("-datedOn")
                .list(
                        database,
                        MOST,
                        row ->
                                EvidencingRecord.of(
                                        row.constant("type", EvidencingRecord.Type.class), row));
    }
}
