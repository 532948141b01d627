package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over batches of claims. */
@ApplicationScoped
class BatchRepository implements PanacheRepositoryBase<ClaimBatch, UUID> {

    private static final int MOST_BATCHES = 10_000;

    ClaimBatch require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("batch of claims"));
    }

    boolean isTaken(UUID enrolmentId, String reference) {
        return count("enrolmentId = ?1 and reference = ?2", enrolmentId, reference) > 0;
    }

    Paged<BatchRow> page(Scope scope, UUID centreId, Set<BatchState> states, ChangesQuery page) {
        return KeysetQuery.select(BatchRow.COLUMNS, BatchRow.FROM, "b.id")
                .within(scope)
                .where("c.id = :centre", "centre", centreId)
                .where("b.state in (:states)", "states", states)
                .order("preparedAt", "b.prepared_at")
                .order("reference", "b.reference")
                .defaultSort("-preparedAt")
                .changes("b.changed_at", "b.state = 'WITHDRAWN'")
                .page(getEntityManager(), page, BatchRow::of);
    }

    /** What is claimed already for these learners, as programme, kind and learner. */
    Set<String> claimed(UUID enrolmentId, Collection<String> learners) {
        return new HashSet<>(
                KeysetQuery.select(
                                "l.position as id, l.programme_id as programme_id, l.learner as learner, l.kind as kind",
                                "claim_line l join claim_batch b on b.id = l.batch_id",
                                "l.position")
                        .where("b.enrolment_id = :enrolment", "enrolment", enrolmentId)
                        .where("b.state <> 'WITHDRAWN' and l.state in ('PENDING', 'ISSUED')")
                        .where("l.learner in (:learners)", "learners", Set.copyOf(learners))
                        .list(
                                getEntityManager(),
                                MOST_BATCHES,
                                row ->
                                        key(
                                                row.uuid("programme_id"),
                                                row.text("learner"),
                                                row.constant("kind", LineKind.class))));
    }

    static String key(UUID programmeId, String learner, LineKind kind) {
        return programmeId + " " + kind + " " + learner;
    }

    /** Those that wait for certificates in one of these families, to be held (QMR-233). */
    List<ClaimBatch> pendingIn(UUID enrolmentId, Collection<String> families) {
        var ids =
                KeysetQuery.select(
                                "distinct b.id as id",
                                "claim_batch b join claim_line l on l.batch_id = b.id join programme p on p.id = l.programme_id"
                                        + " join qualification q on q.id = p.qualification_id",
                                "b.id")
                        .where("b.enrolment_id = :enrolment", "enrolment", enrolmentId)
                        .where("b.state in ('PREPARED', 'CHECKED', 'VERIFIED', 'READY', 'SENT')")
                        .where("l.state = 'PENDING'")
                        .where("q.family in (:families)", "families", families)
                        .list(getEntityManager(), MOST_BATCHES, row -> row.uuid("id"));
        return ids.isEmpty() || families.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    List<ClaimBatch> held(UUID enrolmentId) {
        return list("enrolmentId = ?1 and state = ?2 order by id", enrolmentId, BatchState.HELD);
    }
}
