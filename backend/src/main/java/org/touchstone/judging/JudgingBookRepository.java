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
     * sent at once then meet in one order, and the second sees the first. The insert takes the
     * exclusive lock at once; one that ignores its duplicate would take a shared one first, and two
     * writers would then wait for each other.
     */
    JudgingBook hold(UUID visitId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into judging_book (visit_id, version) values (:visit, 0)"
                                + " on duplicate key update version = version")
                .setParameter("visit", visitId)
                .executeUpdate();
        return findById(visitId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the report of the visit was handed in. */
    boolean isFinal(UUID visitId) {
        return findByIdOptional(visitId).filter(JudgingBook::isFinal).isPresent();
    }
}
