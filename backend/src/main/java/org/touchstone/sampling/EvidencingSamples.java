package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.unitevidence.EvidencingRecord;
import org.touchstone.unitevidence.EvidencingRecords;

/** Samples done in areas that a lead leads or led (IQA-087). A title names nobody. */
@ApplicationScoped
class EvidencingSamples implements EvidencingRecords {

    private static final int MOST = 300;

    private final EntityManager database;

    EvidencingSamples(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EvidencingRecord> ofLead(UUID personId, UUID centreId) {
        return KeysetQuery.select(
                        "k.id as id, k.sampled_on as dated_on, concat('Sample of ', s.unit, ' below ', w.reference) as title,"
                                + " concat('/iqa-work-plans/', w.id, '/samples/', i.id) as link, k.assessor_id as about_id, p.name as about_name",
                        "sampling_record k join sampling_item i on i.id = k.item_id join assessment s on s.id = i.assessment_id"
                                + " join work_plan w on w.id = k.plan_id join person p on p.id = k.assessor_id",
                        "k.id")
                .where("k.state = 'DONE'")
                .where(EvidencingRecords.LED.formatted("w.area_id"))
                .bind("me", personId)
                .bind("centre", centreId)
                .order("sampledOn", "k.sampled_on")
                .defaultSort("-sampledOn")
                .list(
                        database,
                        MOST,
                        row -> EvidencingRecord.of(EvidencingRecord.Type.SAMPLE, row));
    }
}
