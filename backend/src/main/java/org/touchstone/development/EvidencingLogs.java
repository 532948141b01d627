package org.touchstone.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.unitevidence.EvidencingRecord;
import org.touchstone.unitevidence.EvidencingRecords;

/** What a lead did to develop themselves, and nobody else (IQA-087). */
@ApplicationScoped
class EvidencingLogs implements EvidencingRecords {

    private static final int MOST = 300;

    private final EntityManager database;

    EvidencingLogs(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EvidencingRecord> ofLead(UUID personId, UUID centreId) {
        return KeysetQuery.select(
                        "d.id as id, d.done_on as dated_on, concat('Development: ', left(d.activity, 280)) as title,"
                                + " concat('/development/entries/', d.id) as link, p.id as about_id, p.name as about_name",
                        "cpd_entry d join person p on p.id = d.person_id",
                        "d.id")
                .where("d.person_id = :me", "me", personId)
                .where("d.centre_id = :centre", "centre", centreId)
                .order("doneOn", "d.done_on")
                .defaultSort("-doneOn")
                .list(
                        database,
                        MOST,
                        row -> EvidencingRecord.of(EvidencingRecord.Type.DEVELOPMENT, row));
    }
}
