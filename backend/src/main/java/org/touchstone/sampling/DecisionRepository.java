package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.workplan.StaffFitness;
import org.touchstone.workplan.WorkPlans;

/** Every query over decisions that need a countersignature. */
@ApplicationScoped
class DecisionRepository {

    private final EntityManager database;

    DecisionRepository(EntityManager database) {
        this.database = database;
    }

    /** Who asks, and on which day. */
    record Asked(UUID person, LocalDate today) {}

    Paged<DecisionRow> page(WorkPlans.Known plan, Asked asked, PageQuery page) {
        return plan.programmes().isEmpty()
                ? new Paged<>(List.of(), null)
                : missing(plan, asked).page(database, page, DecisionRow::of);
    }

    Optional<DecisionRow> find(WorkPlans.Known plan, UUID assessmentId, Asked asked) {
        return plan.programmes().isEmpty()
                ? Optional.empty()
                : missing(plan, asked)
                        .where("s.id = :assessment", "assessment", assessmentId)
                        .list(database, 1, DecisionRow::of)
                        .stream()
                        .findFirst();
    }

    private static KeysetQuery missing(WorkPlans.Known plan, Asked asked) {
        return KeysetQuery.select(
                        DecisionRow.COLUMNS
                                + "(s.assessor_id <> :person and "
                                + StaffFitness.qualified(
                                        ":centre", ":person", "s.programme_id", ":today")
                                + ") as may_countersign",
                        DecisionRow.FROM,
                        "s.id")
                .bind("person", asked.person())
                .bind("today", asked.today())
                .where("s.centre_id = :centre", "centre", plan.centreId())
                .where("s.programme_id in (:programmes)", "programmes", plan.programmes())
                .where("w.standing = 'WORKING_TOWARDS' and s.state = 'ASSESSED'")
                .where(DecisionSignature.MISSING)
                .groupBy(DecisionRow.GROUP)
                .order("assessedOn", "s.assessed_on")
                .order("assessor", "o.name")
                .defaultSort("assessedOn");
    }

    void add(DecisionSignature signature) {
        database.persist(signature);
        database.flush();
    }

    /** Whether the person looked at the decision in a sample, or is about to. */
    boolean sampled(UUID assessmentId, UUID person) {
        return database.createQuery(
                                "select count(r) from SampleRecord r join SampleItem i on i.id = r.itemId where i.assessmentId = ?1 and r.samplerId = ?2",
                                Long.class)
                        .setParameter(1, assessmentId)
                        .setParameter(2, person)
                        .getSingleResult()
                > 0;
    }

    /** Whether the person signed beside the assessor of this decision. */
    boolean signed(UUID assessmentId, UUID person) {
        return database.createQuery(
                                "select count(d) from DecisionSignature d where d.assessmentId = ?1 and d.countersignerId = ?2",
                                Long.class)
                        .setParameter(1, assessmentId)
                        .setParameter(2, person)
                        .getSingleResult()
                > 0;
    }
}
