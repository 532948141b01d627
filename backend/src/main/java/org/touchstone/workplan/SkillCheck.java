package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;

/** Another way of seeing what a member can do (IQA-009); never changes. */
@Entity
@Table(name = "work_plan_check")
class SkillCheck {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private String outcome;

    @Column(updatable = false)
    private String evidence;

    /** Why it stands in for an analysis; null where it does not. */
    @Column(updatable = false)
    private String inPlace;

    @Column(updatable = false)
    private UUID recordedBy;

    /** How it was seen. */
    @Schema(name = "IqaSkillCheckKind")
    enum Kind {
        OBSERVATION,
        WORK_REVIEW,
        TEST,
        INTERVIEW,
        CERTIFICATE_CHECK
    }

    protected SkillCheck() {}

    SkillCheck(UUID areaId, CheckToRecord request, UUID recordedBy) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.personId = request.personId();
        this.kind = request.kind();
        this.heldOn = request.heldOn();
        this.outcome = request.outcome().strip();
        this.evidence = ContentStore.blankToNull(request.evidence());
        this.inPlace = ContentStore.blankToNull(request.inPlaceOfAnalysis());
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    String inPlace() {
        return inPlace;
    }
}
