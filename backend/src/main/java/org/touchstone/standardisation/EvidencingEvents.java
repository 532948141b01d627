package org.touchstone.standardisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.unitevidence.EvidencingRecord;
import org.touchstone.unitevidence.EvidencingRecords;

/** Standardisation held for programmes of areas that a lead leads or led (IQA-087). */
@ApplicationScoped
class EvidencingEvents implements EvidencingRecords {

    private static final int MOST = 300;

    private final EntityManager database;

    EvidencingEvents(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EvidencingRecord> ofLead(UUID personId, UUID centreId) {
        return KeysetQuery.select(
                        "s.id as id, s.held_on as dated_on, concat('Standardisation: ', s.title) as title,"
                                + " concat('/standardisation-events/', s.id) as link, cast(null as uuid) as about_id,"
                                + " cast(null as char) as about_name",
                        "standardisation_event s",
                        "s.id")
                .where("s.state = 'HELD'")
                .where(
                        "exists (select 1 from work_plan_area_programme f where f.programme_id = s.programme_id and "
                                + EvidencingRecords.LED.formatted("f.area_id")
                                + ")")
                .where("s.centre_id = :centre")
                .bind("me", personId)
                .bind("centre", centreId)
                .order("heldOn", "s.held_on")
                .defaultSort("-heldOn")
                .list(
                        database,
                        MOST,
                        row -> EvidencingRecord.of(EvidencingRecord.Type.STANDARDISATION, row));
    }
}
