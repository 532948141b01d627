package org.touchstone.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** How a centre delivers with others or at a distance (QMR-038). */
@Entity
class Arrangement {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private ArrangementKind kind;

    private String partner;
    private String programmes;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Version private long version;

    protected Arrangement() {}

    Arrangement(UUID centreId, Details details) {
        this.id = Ids.next();
        this.centreId = centreId;
        take(details);
    }

    /** What can change about it; partner, programmes and end may be null. */
    record Details(
            ArrangementKind kind,
            String partner,
            String programmes,
            LocalDate startsOn,
            LocalDate endsOn) {}

    ArrangementRecorded recorded() {
        return new ArrangementRecorded(id, centreId, kind, partner, programmes, startsOn, endsOn);
    }

    /** Corrects what is on record; the same event tells it. */
    ArrangementRecorded edit(Details details) {
        take(details);
        return recorded();
    }

    private void take(Details details) {
        kind = details.kind();
        partner = details.partner();
        programmes = details.programmes();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Details details() {
        return new Details(kind, partner, programmes, startsOn, endsOn);
    }
}
