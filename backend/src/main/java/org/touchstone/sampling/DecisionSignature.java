package org.touchstone.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.workplan.StaffFitness;

/** Somebody qualified signed beside an assessor who is not qualified yet (IQA-075). */
@Entity
@Table(name = "sampling_decision_signature")
class DecisionSignature {

    /**
     * Whether the decision {@code s} does not count yet, on the day {@code :today}: its assessor
     * still works towards the qualification, and nobody signed beside them.
     */
    static final String MISSING =
            "(s.state in ('ASSESSED', 'CERTIFICATED') and "
                    + StaffFitness.qualifying(
                            "s.centre_id", "s.assessor_id", "s.programme_id", ":today")
                    + " and not exists (select 1 from sampling_decision_signature beside where beside.assessment_id = s.id"
                    + " and beside.assessor_id = s.assessor_id and beside.assessed_on = s.assessed_on))";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID assessorId;

    @Column(updatable = false)
    private LocalDate assessedOn;

    @Column(updatable = false)
    private UUID countersignerId;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private Instant signedAt;

    protected DecisionSignature() {}

    DecisionSignature(DecisionRow decision, UUID centreId, UUID by, String note, Instant at) {
        this.id = Ids.next();
        this.assessmentId = decision.assessmentId();
        this.centreId = centreId;
        this.assessorId = decision.assessorId();
        this.assessedOn = decision.assessedOn();
        this.countersignerId = by;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.signedAt = at;
    }
}
