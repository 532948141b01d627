package org.touchstone.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Recommendations and their conversations. */
@ApplicationScoped
class RecommendationRepository implements PanacheRepositoryBase<Recommendation, UUID> {

    private static final List<RecommendationState> UNREVIEWED =
            List.of(
                    RecommendationState.OPEN,
                    RecommendationState.IN_PROGRESS,
                    RecommendationState.DECLINED);

    Recommendation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("recommendation"));
    }

    /** The next number for people, such as {@code RE-2026-00042}. */
    String nextReference(LocalDate day) {
        var number =
                (Number)
                        getEntityManager()
                                .createNativeQuery("select next value for recommendation_reference")
                                .getSingleResult();
        return "RE-%d-%05d".formatted(day.getYear(), number.longValue());
    }

    /** Those of other visits of the enrolment that nobody has looked at again. */
    List<Recommendation> unreviewedBefore(UUID enrolmentId, UUID visitId) {
        return list(
                "enrolmentId = ?1 and visitId <> ?2 and state in ?3 order by reference",
                enrolmentId,
                visitId,
                UNREVIEWED);
    }

    List<Recommendation> reviewedAt(UUID visitId) {
        return list(
                "reviewedVisitId = ?1 and state = ?2 order by reference",
                visitId,
                RecommendationState.REVIEWED);
    }

    void say(RecommendationNote note) {
        getEntityManager().persist(note);
    }
}
