package org.touchstone.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A course of a centre that leads to a qualification, with its leader and who does what. */
@Entity
class Programme {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID qualificationId;

    /** What the centre's own system calls it; null for one that was entered here. */
    @Column(updatable = false)
    private String senderKey;

    private String title;
    private UUID siteId;
    private UUID leaderId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "programme_duty", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "duty")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "person_id")
    private Map<ProgrammeDuty, UUID> duties = new HashMap<>();

    @Version private long version;

    protected Programme() {}

    Programme(UUID enrolmentId, UUID qualificationId, Details details) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.qualificationId = qualificationId;
        take(details);
    }

    /** A programme that the centre's own system sends under its key. */
    static Programme sent(
            UUID enrolmentId, UUID qualificationId, String senderKey, Details details) {
        var programme = new Programme(enrolmentId, qualificationId, details);
        programme.senderKey = senderKey;
        return programme;
    }

    /** What may be changed about a programme; site, leader and end may be null. */
    record Details(
            String title,
            UUID siteId,
            UUID leaderId,
            LocalDate startsOn,
            LocalDate endsOn,
            Map<ProgrammeDuty, UUID> duties) {}

    ProgrammeAdded added(UUID centreId) {
        return new ProgrammeAdded(
                id, centreId, enrolmentId, qualificationId, title, leaderId, startsOn, endsOn);
    }

    ProgrammeEdited edit(Details details, UUID centreId) {
        take(details);
        return new ProgrammeEdited(
                id, centreId, enrolmentId, title, leaderId, startsOn, endsOn, duties());
    }

    /** Has somebody else lead it; null for nobody. */
    ProgrammeEdited led(UUID leader, UUID centreId) {
        return edit(new Details(title, siteId, leader, startsOn, endsOn, duties()), centreId);
    }

    private void take(Details details) {
        title = details.title();
        siteId = details.siteId();
        leaderId = details.leaderId();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        duties.keySet().retainAll(details.duties().keySet());
        duties.putAll(details.duties());
    }

    Details details() {
        return new Details(title, siteId, leaderId, startsOn, endsOn, duties());
    }

    String senderKey() {
        return senderKey;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID qualificationId() {
        return qualificationId;
    }

    String title() {
        return title;
    }

    UUID siteId() {
        return siteId;
    }

    UUID leaderId() {
        return leaderId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Map<ProgrammeDuty, UUID> duties() {
        var copy = new EnumMap<ProgrammeDuty, UUID>(ProgrammeDuty.class);
        copy.putAll(duties);
        return copy;
    }

    long version() {
        return version;
    }
}
