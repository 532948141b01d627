package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;

/** A problem found at a point, with the action that follows or the reason for none (IQA-058). */
@Entity
@Table(name = "monitoring_finding")
class MonitoringFinding {

    /** How much it weighs. */
    @Schema(name = "IqaFindingSeverity")
    enum Severity {
        MINOR,
        MAJOR
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID pointId;

    @Column(updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private String standard;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Severity severity;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private UUID actionId;

    @Column(updatable = false)
    private String actionReference;

    @Column(updatable = false)
    private String noActionBecause;

    @Column(updatable = false)
    private Instant raisedAt;

    @Column(updatable = false)
    private UUID raisedBy;

    protected MonitoringFinding() {}

    /** What was found; all may be told in one go. */
    record Details(String standard, Severity severity, String words) {}

    MonitoringFinding(MonitoringRecord record, Details details, UUID by, Instant at) {
        this.id = Ids.next();
        this.pointId = record.pointId();
        this.recordId = record.id();
        this.standard = details.standard();
        this.severity = details.severity();
        this.words = details.words();
        this.raisedBy = by;
        this.raisedAt = at;
    }

    MonitoringFinding with(UUID action, String reference) {
        actionId = action;
        actionReference = reference;
        return this;
    }

    MonitoringFinding without(String because) {
        noActionBecause = because;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID recordId() {
        return recordId;
    }

    String standard() {
        return standard;
    }

    View view() {
        return new View(id, standard, severity, words, actionId, actionReference, noActionBecause);
    }

    /** A finding as it is read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaFinding")
    record View(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "SOUND") String standard,
            @Schema(required = true) Severity severity,
            @Schema(required = true) String words,
            UUID actionId,
            @Schema(examples = "IA-2026-00001") String actionReference,
            String noActionBecause) {}
}
