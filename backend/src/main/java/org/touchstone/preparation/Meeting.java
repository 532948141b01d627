package org.touchstone.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitSummary;

/** A line of the log of a visit: whom the reviewer met or what they looked at (QMR-051). */
@Entity
@Table(name = "preparation_meeting")
class Meeting {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private MeetingType type;

    private Instant heldAt;
    private String persons;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @Version private long version;

    protected Meeting() {}

    Meeting(UUID visitId) {
        this.id = Ids.next();
        this.visitId = visitId;
    }

    /** What is written down of it. */
    record Details(MeetingType type, Instant heldAt, String persons, String note) {}

    MeetingRecorded record(VisitSummary visit, Details details, UUID person, Instant at) {
        var corrected = recordedAt != null;
        type = details.type();
        heldAt = details.heldAt();
        persons = details.persons().strip();
        note = details.note() == null || details.note().isBlank() ? null : details.note().strip();
        recordedBy = person;
        recordedAt = at;
        return new MeetingRecorded(visit.about("meeting", id), type, heldAt, persons, corrected);
    }

    UUID id() {
        return id;
    }

    MeetingType type() {
        return type;
    }

    long version() {
        return version;
    }
}
