package org.touchstone.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.workplan.PlanMayNeedReview.Cause;

/**
 * What asks for a review of a plan: a task, which has a day (IQA-060), or a flag, which has none
 * (IQA-065). A review clears it.
 */
@Entity
@Table(name = "monitoring_prompt")
class ReviewPrompt {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Cause cause;

    @Column(updatable = false)
    private UUID aboutId;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private Instant raisedAt;

    @Column(updatable = false)
    private LocalDate dueOn;

    private Instant clearedAt;
    private UUID reviewId;

    @Version private long version;

    protected ReviewPrompt() {}

    /**
     * @param dueOn null for a flag
     */
    ReviewPrompt(
            UUID planId, Cause cause, UUID aboutId, String words, Instant at, LocalDate dueOn) {
        this.id = Ids.next();
        this.planId = planId;
        this.cause = cause;
        this.aboutId = aboutId;
        this.words = words;
        this.raisedAt = at;
        this.dueOn = dueOn;
    }

    /**
     * @param review null where an amendment cites it
     */
    void clear(UUID review, Instant at) {
        reviewId = review;
        clearedAt = at;
    }

    UUID id() {
        return id;
    }
}
