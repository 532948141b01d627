package org.touchstone.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.workplan.PlanMayNeedReview.Cause;

/** Every query over reviews of plans and what asks for them. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    private static final int MOST_PROMPTS = 500;

    Review require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(review -> review.planId().equals(planId))
                .orElseThrow(() -> new NotFound("review"));
    }

    int lastNumber(UUID planId) {
        return find("planId = ?1 order by number desc", planId)
                .firstResultOptional()
                .map(Review::number)
                .orElse(0);
    }

    void add(Object row) {
        getEntityManager().persist(row);
        getEntityManager().flush();
    }

    /** Whether such a prompt is open, so that there is one for each cause and record. */
    boolean isOpen(UUID planId, Cause cause, UUID aboutId) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from ReviewPrompt where planId = :plan and cause = :cause and aboutId = :about"
                                        + " and clearedAt is null",
                                Long.class)
                        .setParameter("plan", planId)
                        .setParameter("cause", cause)
                        .setParameter("about", aboutId)
                        .getSingleResult()
                > 0;
    }

    /** What was raised until that moment and is open. */
    List<ReviewPrompt> open(UUID planId, Instant until) {
        return getEntityManager()
                .createQuery(
                        "from ReviewPrompt where planId = :plan and clearedAt is null and raisedAt <= :until order by id",
                        ReviewPrompt.class)
                .setParameter("plan", planId)
                .setParameter("until", until)
                .setMaxResults(MOST_PROMPTS)
                .getResultList();
    }

    List<ReviewPrompt> openOf(UUID planId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from ReviewPrompt where planId = :plan and clearedAt is null and (id in (:ids) or aboutId in (:ids))",
                                ReviewPrompt.class)
                        .setParameter("plan", planId)
                        .setParameter("ids", ids)
                        .setMaxResults(MOST_PROMPTS)
                        .getResultList();
    }

    long countOpen(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from ReviewPrompt where planId = :plan and clearedAt is null",
                        Long.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    Paged<PromptRow> prompts(UUID planId, Boolean open, LocalDate today, PageQuery page) {
        var query = promptsOf(planId, today);
        if (open != null) {
            query.filter("q.cleared_at is " + (open ? "null" : "not null"));
        }
        return query.page(getEntityManager(), page, PromptRow::of);
    }

    List<PromptRow> clearedBy(Review review, LocalDate today) {
        return promptsOf(review.planId(), today)
                .where("q.review_id = :review", "review", review.id())
                .list(getEntityManager(), MOST_PROMPTS, PromptRow::of);
    }

    private static KeysetQuery promptsOf(UUID planId, LocalDate today) {
        return KeysetQuery.select(PromptRow.COLUMNS, "monitoring_prompt q", "q.id")
                .bind("today", today)
                .where("q.plan_id = :plan", "plan", planId)
                .order("dueOn", "coalesce(q.due_on, '9999-12-31')")
                .order("raisedAt", "q.raised_at")
                .defaultSort("dueOn");
    }

    Paged<ReviewRow> page(UUID planId, PageQuery page) {
        return KeysetQuery.select(ReviewRow.COLUMNS, ReviewRow.FROM, "r.id")
                .where("r.plan_id = :plan", "plan", planId)
                .order("number", "r.number")
                .order("heldOn", "r.held_on")
                .defaultSort("-number")
                .page(getEntityManager(), page, ReviewRow::of);
    }
}
