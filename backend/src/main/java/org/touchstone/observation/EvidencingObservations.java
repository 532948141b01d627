package org.touchstone.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.unitevidence.EvidencingRecord;
import org.touchstone.unitevidence.EvidencingRecords;

/** Observations held in areas that a lead leads or led (IQA-087). A title names nobody. */
@ApplicationScoped
class EvidencingObservations implements EvidencingRecords {

    private static final int MOST = 300;

    private final EntityManager database;

    EvidencingObservations(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EvidencingRecord> ofLead(UUID personId, UUID centreId) {
        return KeysetQuery.select(
                        "i.id as id, i.held_on as dated_on, concat('Observation of an assessor below ', w.reference) as title,"
                                + " concat('/iqa-work-plans/', w.id, '/observations/', i.id) as link, i.assessor_id as about_id,"
                                + " p.name as about_name",
                        "observation i join work_plan w on w.id = i.plan_id join person p on p.id = i.assessor_id",
                        "i.id")
                .where("i.state = 'DONE'")
                .where(EvidencingRecords.LED.formatted("w.area_id"))
                .bind("me", personId)
                .bind("centre", centreId)
                .order("heldOn", "i.held_on")
                .defaultSort("-heldOn")
                .list(
                        database,
                        MOST,
                        row -> EvidencingRecord.of(EvidencingRecord.Type.OBSERVATION, row));
    }
}
