package org.touchstone.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.visit.VisitSummary;

/** What nominee and reviewer agreed about the practitioners' meeting of a visit (QMR-093). */
@Entity
@Table(name = "preparation_roster")
class Roster {

    @Id private UUID visitId;

    private String agreementNote;

    @Version private long version;

    protected Roster() {}

    Roster(UUID visitId) {
        this.visitId = visitId;
    }

    AgreementNoted note(VisitSummary visit, String note) {
        agreementNote = note == null || note.isBlank() ? null : note.strip();
        return new AgreementNoted(visit.about("roster", visitId), agreementNote);
    }

    String agreementNote() {
        return agreementNote;
    }

    /** For the entity tag; 0 stands for the time before there is a note. */
    long version() {
        return version + 1;
    }
}
