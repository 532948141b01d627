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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;

/**
 * What the lead said to a member about their work, and what the member answered (IQA-055, IQA-056).
 * What was said never changes.
 */
@Entity
@Table(name = "monitoring_feedback")
class Feedback {

    /** How it was given. */
    @Schema(name = "IqaFeedbackChannel")
    enum Channel {
        FACE_TO_FACE,
        ONLINE,
        PHONE,
        IN_WRITING
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false, columnDefinition = "text")
    private String strengths;

    @Column(updatable = false, columnDefinition = "text")
    private String toImprove;

    @Column(updatable = false, columnDefinition = "text")
    private String agreedSteps;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private LocalDate givenOn;

    @Column(updatable = false)
    private UUID givenBy;

    @Column(updatable = false)
    private Instant givenAt;

    private Instant acknowledgedAt;

    @Column(columnDefinition = "text")
    private String response;

    private Instant respondedAt;
    private Instant escalatedAt;
    private UUID escalatedBy;
    private String escalatedFor;
    private Instant sharedAt;

    @Version private long version;

    protected Feedback() {}

    Feedback(MonitoringRecord record, FeedbackToGive request, UUID by, Instant at) {
        this.id = Ids.next();
        this.recordId = record.id();
        this.personId = record.personId();
        this.strengths = request.strengths().strip();
        this.toImprove = request.toImprove().strip();
        this.agreedSteps = request.agreedSteps().strip();
        this.channel = request.channel();
        this.givenOn = request.givenOn();
        this.givenBy = by;
        this.givenAt = at;
    }

    /** By the member. */
    void acknowledge(Instant at) {
        if (acknowledgedAt != null) {
            throw refused(MonitoringProblem.ACKNOWLEDGED_ALREADY);
        }
        acknowledgedAt = at;
    }

    /** By the member, beside what was said; whoever answers has taken note. */
    void respond(String words, Instant at) {
        if (respondedAt != null) {
            throw refused(MonitoringProblem.RESPONDED_ALREADY);
        }
        response = words;
        respondedAt = at;
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
        }
    }

    /** Brought to the head of centre, who reads it from now on. */
    void escalate(UUID by, String reason, Instant at) {
        if (escalatedAt != null) {
            throw refused(MonitoringProblem.ESCALATED_ALREADY);
        }
        escalatedBy = by;
        escalatedFor = reason;
        escalatedAt = at;
    }

    /** Shown to the external quality assurer as well, by the lead. */
    void share(Instant at) {
        if (sharedAt == null) {
            sharedAt = at;
        }
    }

    private static AlreadyExists refused(MonitoringProblem problem) {
        return new AlreadyExists(problem, problem.sentence());
    }

    UUID id() {
        return id;
    }

    UUID recordId() {
        return recordId;
    }

    UUID personId() {
        return personId;
    }

    String strengths() {
        return strengths;
    }

    String toImprove() {
        return toImprove;
    }

    String agreedSteps() {
        return agreedSteps;
    }

    Channel channel() {
        return channel;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    UUID givenBy() {
        return givenBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    String response() {
        return response;
    }

    Instant respondedAt() {
        return respondedAt;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    String escalatedFor() {
        return escalatedFor;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    long version() {
        return version;
    }
}
