package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.unitevidence.EvidencingRecord;
import org.touchstone.unitevidence.EvidencingRecords;

/**
 * Points that were looked at and reviews of plans, in areas that a lead leads or led (IQA-087). The
 * title says nothing of what was found of anybody.
 */
@ApplicationScoped
class EvidencingMonitoring implements EvidencingRecords {

    private static final int MOST = 300;

    private static final String RECORDS =
            """
            (select w.area_id as area_id, 'MONITORING' as type, m.id as id, m.recorded_on as dated_on,
                    concat('Monitoring point below ', w.reference, ': ', m.title) as title,
                    concat('/iqa-work-plans/', w.id, '/monitoring-points/', m.id) as link
               from monitoring_point m join work_plan w on w.id = m.plan_id where m.recorded_on is not null
             union all
             select w.area_id, 'REVIEW', r.id, r.held_on, concat('Review ', r.number, ' of ', w.reference),
                    concat('/iqa-work-plans/', w.id, '/reviews/', r.id)
               from monitoring_review r join work_plan w on w.id = r.plan_id) r\
            """;

    private final EntityManager database;

    EvidencingMonitoring(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EvidencingRecord> ofLead(UUID personId, UUID centreId) {
        return KeysetQuery.select(
                        "r.type as type, r.id as id, r.dated_on as dated_on, r.title as title, r.link as link,"
                                + " cast(null as uuid) as about_id, cast(null as char) as about_name",
                        RECORDS,
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
