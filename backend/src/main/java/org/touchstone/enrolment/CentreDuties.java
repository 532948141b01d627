package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over the duties of senior staff. */
@ApplicationScoped
class CentreDuties {

    private final EntityManager database;

    CentreDuties(EntityManager database) {
        this.database = database;
    }

    /** Who holds which duty; vacant ones are missing. */
    Map<CentreDuty, UUID> of(UUID centreId) {
        var holders = new EnumMap<CentreDuty, UUID>(CentreDuty.class);
        KeysetQuery.select("d.duty as duty, d.person_id as person_id", "centre_duty d", "d.duty")
                .where("d.centre_id = :centre", "centre", centreId)
                .list(
                        database,
                        CentreDuty.values().length,
                        row ->
                                holders.put(
                                        row.constant("duty", CentreDuty.class),
                                        row.uuid("person_id")));
        return holders;
    }

    /** Names the holder, or nobody where the person is null. */
    void name(UUID centreId, CentreDuty duty, UUID personId) {
        database.createNativeQuery(
                        "delete from centre_duty where centre_id = :centre and duty = :duty")
                .setParameter("centre", centreId)
                .setParameter("duty", duty.name())
                .executeUpdate();
        if (personId != null) {
            database.createNativeQuery(
                            "insert into centre_duty (centre_id, duty, person_id) values (:centre, :duty, :person)")
                    .setParameter("centre", centreId)
                    .setParameter("duty", duty.name())
                    .setParameter("person", personId)
                    .executeUpdate();
        }
    }
}
