package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.claim.HoldEvents.ClaimConditionsChanged;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.KeysetQuery;

/**
 * Keeps which programmes' full claims wait for samples at the end (IQA-072), so that the gate sees
 * it in the statement that reads the programme. No authorisation: the caller has decided before.
 */
@ApplicationScoped
public class ClaimConditions {

    private final EntityManager database;
    private final Event<DomainEvent> events;

    ClaimConditions(EntityManager database, Event<DomainEvent> events) {
        this.database = database;
        this.events = events;
    }

    /** From now on these programmes of the centre and no others, each by the plan that says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(UUID centreId, Map<UUID, UUID> planByProgramme) {
        if (of(centreId).equals(planByProgramme)) {
            return;
        }
        database.createNativeQuery("delete from claim_condition where centre_id = :centre")
                .setParameter("centre", centreId)
                .executeUpdate();
        planByProgramme.forEach(
                (programme, plan) ->
                        database.createNativeQuery(
                                        "insert into claim_condition (programme_id, centre_id, plan_id) values (:programme, :centre, :plan)")
                                .setParameter("programme", programme)
                                .setParameter("centre", centreId)
                                .setParameter("plan", plan)
                                .executeUpdate());
        events.fire(
                new ClaimConditionsChanged(
                        new About(centreId, null, "claim-conditions", centreId),
                        planByProgramme.keySet()));
    }

    private Map<UUID, UUID> of(UUID centreId) {
        var there = new HashMap<UUID, UUID>();
        KeysetQuery.select(
                        "k.programme_id as programme_id, k.plan_id as plan_id",
                        "claim_condition k",
                        "k.programme_id")
                .where("k.centre_id = :centre", "centre", centreId)
                .list(
                        database,
                        ClaimGateRepository.MOST_PROGRAMMES,
                        row -> there.put(row.uuid("programme_id"), row.uuid("plan_id")));
        return there;
    }
}
