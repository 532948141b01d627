package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** The lead internal verifier of a principal subject area at a centre (QMR-238, decision D29). */
@Entity
@Table(name = "claim_lead_verifier")
class LeadVerifier {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private String subjectArea;

    @Column(updatable = false)
    private String family;

    @Column(updatable = false)
    private UUID personId;

    /** What the centre's own system calls it; null for one that was entered here. */
    private String senderKey;

    @Column(updatable = false)
    private LocalDate registeredOn;

    private LocalDate confirmedFor;
    private LocalDate confirmedOn;
    private LocalDate accreditedOn;
    private LocalDate leftOn;
    private LocalDate releasedUntil;
    private UUID deputyId;
    private String succession;
    private LocalDate trainingDownloadedOn;
    private LocalDate declaredOn;

    @Version private long version;

    protected LeadVerifier() {}

    /**
     * @param cycleStart first day of the cycle of the registration, for which it counts as
     *     confirmed
     */
    LeadVerifier(
            UUID enrolmentId,
            String subjectArea,
            String family,
            UUID personId,
            LocalDate registeredOn,
            LocalDate cycleStart) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.subjectArea = subjectArea;
        this.family = family;
        this.personId = personId;
        this.registeredOn = registeredOn;
        this.confirmedFor = cycleStart;
        this.confirmedOn = registeredOn;
    }

    /** The centre's own system knows it by that key. */
    void known(String senderKey) {
        this.senderKey = senderKey;
    }

    String senderKey() {
        return senderKey;
    }

    String family() {
        return family;
    }

    /** Gained by online standardisation (QMR-239). */
    void accredit(LocalDate on) {
        accreditedOn = on;
    }

    /** Still holds the post in the cycle that began on that day (QMR-243). */
    void confirm(LocalDate cycleStart, LocalDate on) {
        confirmedFor = cycleStart;
        confirmedOn = on;
    }

    /** Leaves; an accredited one leaves the area released until the cycle ends (QMR-244). */
    void leave(LocalDate on, LocalDate cycleEnd) {
        leftOn = on;
        releasedUntil = accreditedOn == null ? null : cycleEnd;
    }

    /** Who stands in, who follows, and what was done with the team; all may be null. */
    record Cover(
            UUID deputyId,
            String succession,
            LocalDate trainingDownloadedOn,
            LocalDate declaredOn) {}

    void cover(Cover cover) {
        deputyId = cover.deputyId();
        succession = cover.succession();
        trainingDownloadedOn = cover.trainingDownloadedOn();
        declaredOn = cover.declaredOn();
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String subjectArea() {
        return subjectArea;
    }

    UUID personId() {
        return personId;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    LocalDate accreditedOn() {
        return accreditedOn;
    }

    long version() {
        return version;
    }
}
