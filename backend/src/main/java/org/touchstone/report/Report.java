package org.touchstone.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotAllowedInState;

/**
 * The report of one visit, from draft to final. Its text is kept by version in {@link
 * ReportVersion}.
 */
@Entity
class Report {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID schemeVersionId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String summary;
    private LocalDate dueOn;
    private String dueWords;
    private Instant submittedAt;
    private UUID submittedBy;
    private LocalDate publishedOn;
    private short publishedVersion;

    @Version private long version;

    protected Report() {}

    Report(UUID visitId, UUID enrolmentId, UUID schemeVersionId) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.enrolmentId = enrolmentId;
        this.schemeVersionId = schemeVersionId;
        this.state = ReportState.DRAFT;
        this.summary = "";
    }

    void dueOn(LocalDate day, String words) {
        dueOn = day;
        dueWords = words;
    }

    /** The reviewer's overall words; a draft's only. */
    void summarise(String text) {
        requireDraft();
        summary = text == null ? "" : text;
    }

    void requireDraft() {
        if (state != ReportState.DRAFT) {
            throw new NotAllowedInState(
                    state,
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "The report was handed in and cannot be edited any more.");
        }
    }

    /** Handed in and, without a block recommendation, published in the same step (QMR-177). */
    void publish(UUID by, Instant now, LocalDate today, int number) {
        state = state.to(ReportState.PUBLISHED);
        submittedAt = submittedAt == null ? now : submittedAt;
        submittedBy = submittedBy == null ? by : submittedBy;
        publishedOn = today;
        publishedVersion = (short) number;
    }

    /**
     * Handed in with a block recommendation: the centre sees nothing until it is decided (QMR-178).
     */
    void sendToScrutiny(UUID by, Instant now) {
        state = state.to(ReportState.IN_SCRUTINY);
        submittedAt = now;
        submittedBy = by;
    }

    /** An error found after publication is put right by a new version (QMR-180). */
    void corrected(int number) {
        if (!state.isOpenToCentre()) {
            throw new NotAllowedInState(
                    state,
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "Only a published report is corrected by a new version.");
        }
        publishedVersion = (short) number;
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID schemeVersionId() {
        return schemeVersionId;
    }

    ReportState state() {
        return state;
    }

    String summary() {
        return summary;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String dueWords() {
        return dueWords;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    UUID submittedBy() {
        return submittedBy;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    int publishedVersion() {
        return publishedVersion;
    }

    long version() {
        return version;
    }

    ReportDirectory.Summary asSummary() {
        return new ReportDirectory.Summary(id, visitId, state, publishedVersion, publishedOn);
    }
}
