package org.touchstone.workplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead said of the result of an objective, and the member's answer (IQA-045). */
@Embeddable
class ObjectiveOutcome {

    private LocalDate judgedOn;
    private UUID judgedBy;
    private String judgeReason;

    @Enumerated(EnumType.STRING)
    private NextStep nextStep;

    private String nextStepWords;

    /** The draft that came of it; null unless that is the next step. */
    private UUID nextObjective;

    private String response;
    private Instant respondedAt;

    /** What follows from an objective that was not or only partly met. */
    @Schema(name = "IqaNextStep")
    enum NextStep {
        NEW_OBJECTIVE,
        ACTION,
        /** Nothing, for the reason given. */
        NONE
    }

    protected ObjectiveOutcome() {}

    ObjectiveOutcome(LocalDate on, UUID by, String reason, NextStep nextStep, String words) {
        this.judgedOn = on;
        this.judgedBy = by;
        this.judgeReason = reason;
        this.nextStep = nextStep;
        this.nextStepWords = words;
    }

    void followedBy(UUID objective) {
        nextObjective = objective;
    }

    void respond(String words, Instant at) {
        response = words;
        respondedAt = at;
    }

    LocalDate judgedOn() {
        return judgedOn;
    }

    UUID judgedBy() {
        return judgedBy;
    }

    String judgeReason() {
        return judgeReason;
    }

    NextStep nextStep() {
        return nextStep;
    }

    String nextStepWords() {
        return nextStepWords;
    }

    UUID nextObjective() {
        return nextObjective;
    }

    String response() {
        return response;
    }

    Instant respondedAt() {
        return respondedAt;
    }
}
