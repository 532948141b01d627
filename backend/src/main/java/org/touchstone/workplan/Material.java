package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** Something a member needs for the work (IQA-012). */
@Entity
@Table(name = "work_plan_material")
class Material {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;
    private LocalDate neededBy;
    private boolean available;

    @Embedded private TwoSides sides = new TwoSides();

    @Version private long version;

    /** What it is. */
    @Schema(name = "IqaMaterialKind")
    enum Kind {
        SAMPLE_PLAN,
        ASSESSMENT_RECORDS,
        LEARNER_WORK,
        FORM,
        OTHER
    }

    protected Material() {}

    Material(UUID planId, MaterialToSave request) {
        this.id = Ids.next();
        this.planId = planId;
        this.personId = request.personId();
        take(request);
    }

    /** That it is there or not is a fact; anything else has to be agreed anew. */
    void edit(MaterialToSave request) {
        var same =
                kind == request.kind()
                        && reference.equals(request.reference().strip())
                        && neededBy.equals(request.neededBy());
        take(request);
        if (!same) {
            sides = new TwoSides();
        }
    }

    private void take(MaterialToSave request) {
        kind = request.kind();
        reference = request.reference().strip();
        neededBy = request.neededBy();
        available = request.available();
    }

    void agree(boolean asLead, Instant at) {
        // Read from the database without any date, it is absent.
        if (sides == null) {
            sides = new TwoSides();
        }
        sides.agree(asLead, at);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID personId() {
        return personId;
    }

    String reference() {
        return reference;
    }

    LocalDate neededBy() {
        return neededBy;
    }

    boolean available() {
        return available;
    }

    long version() {
        return version;
    }
}
