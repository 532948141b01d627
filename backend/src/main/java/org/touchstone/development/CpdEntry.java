package org.touchstone.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Refused;

/** Something that somebody did to develop in their work (IQA-076). */
@Entity
@Table(name = "cpd_entry")
class CpdEntry {

    /** Whether somebody else has seen it. */
    private enum Standing {
        OPEN,
        VERIFIED
    }

    static final String TYPE = "cpd-entry";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID personId;

    private LocalDate doneOn;
    private String activity;
    private String reason;
    private String learning;
    private String application;
    private BigDecimal hours;
    private String evidence;
    private UUID verifiedBy;
    private Instant verifiedAt;

    @Version private long version;

    protected CpdEntry() {}

    CpdEntry(UUID centreId, UUID personId, EntryToSave request) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.personId = personId;
        take(request);
    }

    void edit(EntryToSave request, UUID by) {
        requireEditable(by);
        take(request);
    }

    /** By whose it is, until somebody else has verified it. */
    void requireEditable(UUID by) {
        if (!by.equals(personId)) {
            throw new Refused(
                    403,
                    DevelopmentProblem.OTHERS_ENTRY,
                    DevelopmentProblem.OTHERS_ENTRY.sentence());
        }
        requireOpen();
    }

    private void take(EntryToSave request) {
        doneOn = request.doneOn();
        activity = request.activity().strip();
        reason = request.reason().strip();
        learning = request.learning();
        application = request.application();
        hours = request.hours();
        evidence = request.evidence();
    }

    /** By somebody else, who has seen what shows it. */
    void verify(UUID by, Instant at) {
        if (by.equals(personId)) {
            throw new Refused(
                    403, DevelopmentProblem.OWN_ENTRY, DevelopmentProblem.OWN_ENTRY.sentence());
        }
        requireOpen();
        verifiedBy = by;
        verifiedAt = at;
    }

    private void requireOpen() {
        if (verifiedBy != null) {
            throw new NotAllowedInState(
                    Standing.VERIFIED,
                    DevelopmentProblem.ENTRY_FIXED,
                    DevelopmentProblem.ENTRY_FIXED.sentence());
        }
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

    LocalDate doneOn() {
        return doneOn;
    }

    BigDecimal hours() {
        return hours;
    }

    long version() {
        return version;
    }
}
