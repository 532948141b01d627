package org.touchstone.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over the records of samples. */
@ApplicationScoped
class RecordRepository implements PanacheRepositoryBase<SampleRecord, UUID> {

    static final int MOST_ADDENDA = 50;

    Optional<SampleRecord> of(UUID itemId) {
        return find("itemId", itemId).firstResultOptional();
    }

    SampleRecord require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("feedback"));
    }

    /**
     * How many samples of a plan somebody has done, a countersignature that is asked for included
     * in none.
     */
    int done(UUID planId, UUID samplerId) {
        return (int)
                count(
                        "planId = ?1 and samplerId = ?2 and state = ?3",
                        planId,
                        samplerId,
                        RecordState.DONE);
    }

    void add(Addendum addendum) {
        getEntityManager().persist(addendum);
    }

    List<Addendum> addenda(UUID recordId) {
        return getEntityManager()
                .createQuery(
                        "from Addendum where recordId = ?1 order by addedAt, id", Addendum.class)
                .setParameter(1, recordId)
                .setMaxResults(MOST_ADDENDA)
                .getResultList();
    }

    /** What was told to the assessor, the latest first. */
    Paged<FeedbackRow> told(UUID assessorId, boolean unacknowledged, PageQuery page) {
        var query = told().where("r.assessor_id = :assessor", "assessor", assessorId);
        if (unacknowledged) {
            query = query.where("r.acknowledged_at is null");
        }
        return query.page(getEntityManager(), page, FeedbackRow::of);
    }

    FeedbackRow feedback(UUID id, List<RecordView.OpenedAction> actions) {
        return told().where("r.id = :id", "id", id)
                .list(getEntityManager(), 1, row -> FeedbackRow.of(row, actions))
                .get(0);
    }

    private static KeysetQuery told() {
        return KeysetQuery.select(FeedbackRow.COLUMNS, FeedbackRow.FROM, "r.id")
                .where("r.state = 'DONE'")
                .order("toldAt", "r.told_at")
                .defaultSort("-toldAt");
    }
}
