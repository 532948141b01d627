package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The book of each visit that is judged. */
@ApplicationScoped
class JudgingBookRepository implements PanacheRepositoryBase<JudgingBook, UUID> {

    /**
     * The visit's book, opened if need be and held until the transaction ends: two first answers
     * sent at once then meet in one order, and the second sees the first.
     */
    JudgingBook hold(UUID visitId) {
        getEntityManager()
                .createNativeQuery(
                        "insert ignore into judging_book (visit_id, version) values (:visit, 0)")
                .setParameter("visit", visitId)
                .executeUpdate();
        return findById(visitId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the report of the visit was handed in. */
    boolean isFinal(UUID visitId) {
        return findByIdOptional(visitId).filter(JudgingBook::isFinal).isPresent();
    }
}
