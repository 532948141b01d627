package org.touchstone.workplan;

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
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.Refused;

/** What somebody can do, which counts once another person has verified it (IQA-007). */
@Entity
@Table(name = "work_plan_skill")
class Skill {

    static final String TYPE = "iqa-skill";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID personId;

    private UUID programmeId;
    private String unit;
    private String qualification;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String experience;
    private String certificate;
    private LocalDate expiresOn;
    private LocalDate qualifyBy;
    private UUID verifiedBy;
    private Instant verifiedAt;

    @Version private long version;

    /** Whether a qualification is held already. */
    @Schema(name = "IqaSkillStanding")
    enum Standing {
        HELD,
        WORKING_TOWARDS
    }

    protected Skill() {}

    /**
     * @param qualifyBy by when it is to be held, if the request does not say and it is not yet
     */
    Skill(UUID centreId, UUID personId, SkillToSave request, LocalDate qualifyBy) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.personId = personId;
        take(request, qualifyBy);
    }

    /** Changed, so it has to be verified anew. */
    void edit(SkillToSave request, LocalDate qualifyBy) {
        take(request, this.qualifyBy == null ? qualifyBy : this.qualifyBy);
        proofChanged();
    }

    /** What shows it is another, so it has to be verified anew. */
    void proofChanged() {
        verifiedBy = null;
        verifiedAt = null;
    }

    private void take(SkillToSave request, LocalDate otherwise) {
        programmeId = request.programmeId();
        unit = ContentStore.blankToNull(request.unit());
        qualification = request.qualification().strip();
        standing = request.standing();
        experience = ContentStore.blankToNull(request.experience());
        certificate = ContentStore.blankToNull(request.certificate());
        expiresOn = request.expiresOn();
        if (standing == Standing.HELD) {
            qualifyBy = null;
        } else {
            qualifyBy = request.qualifyBy() == null ? otherwise : request.qualifyBy();
        }
    }

    /**
     * Seen to be true.
     *
     * @throws Refused 403 if it is the person's own
     */
    void verify(UUID person, Instant at) {
        if (person.equals(personId)) {
            throw new Refused(403, WorkPlanProblem.OWN_SKILL, WorkPlanProblem.OWN_SKILL.sentence());
        }
        verifiedBy = person;
        verifiedAt = at;
    }

    About about() {
        return new About(centreId, null, TYPE, id);
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID personId() {
        return personId;
    }

    String qualification() {
        return qualification;
    }

    long version() {
        return version;
    }
}
