package org.touchstone.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** One learner's work for one unit, by one method, and who assesses it. */
@Entity
class Assessment {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    /** What the centre's own system calls it. */
    @Column(updatable = false)
    private String senderKey;

    private String learner;
    private UUID programmeId;
    private String unit;
    private UUID assessorId;

    @Enumerated(EnumType.STRING)
    private AssessmentMethod method;

    private UUID siteId;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    private LocalDate assessedOn;

    @Version private long version;

    protected Assessment() {}

    Assessment(UUID centreId, String senderKey, Details details) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.senderKey = senderKey;
        take(details);
    }

    /**
     * What the centre says of it.
     *
     * @param learner the centre's reference
     * @param unit its code
     * @param assessorId a person of the centre's staff
     * @param siteId null where the centre does not say
     * @param assessedOn the day of the decision, null while there is none
     */
    record Details(
            String learner,
            UUID programmeId,
            String unit,
            UUID assessorId,
            AssessmentMethod method,
            UUID siteId,
            AssessmentState state,
            LocalDate assessedOn) {}

    void take(Details details) {
        learner = details.learner();
        programmeId = details.programmeId();
        unit = details.unit();
        assessorId = details.assessorId();
        method = details.method();
        siteId = details.siteId();
        state = details.state();
        assessedOn = details.assessedOn();
    }

    Details details() {
        return new Details(
                learner, programmeId, unit, assessorId, method, siteId, state, assessedOn);
    }

    UUID id() {
        return id;
    }

    String senderKey() {
        return senderKey;
    }
}
