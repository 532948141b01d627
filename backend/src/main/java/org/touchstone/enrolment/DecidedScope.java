package org.touchstone.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** What a snapshot led to, kept for ever (QMR-031). */
@Entity
@Table(name = "scope_decision")
class DecidedScope {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID schemeVersionId;

    @Column(updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private LocalDate snapshotOn;

    @Column(updatable = false)
    private boolean inScope;

    @Column(updatable = false)
    private boolean employerEngagement;

    @Column(updatable = false)
    private boolean higherLevels;

    @Column(updatable = false)
    private LocalDate firstRegistrationOn;

    /** As JSON. */
    @Column(updatable = false, columnDefinition = "text")
    private String reasons;

    protected DecidedScope() {}

    DecidedScope(ScopeResult result, UUID schemeVersionId, Instant decidedAt, String reasons) {
        this.id = Ids.next();
        this.enrolmentId = result.enrolmentId();
        this.schemeVersionId = schemeVersionId;
        this.decidedAt = decidedAt;
        this.snapshotOn = result.snapshotOn();
        this.inScope = result.inScope();
        this.employerEngagement = result.employerEngagement();
        this.higherLevels = result.higherLevels();
        this.firstRegistrationOn = result.firstRegistrationOn();
        this.reasons = reasons;
    }

    boolean inScope() {
        return inScope;
    }
}
