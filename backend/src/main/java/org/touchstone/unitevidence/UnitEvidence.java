package org.touchstone.unitevidence;

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
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.unitevidence.UnitEvidenceEvents.UnitEvidenceTagged;
import org.touchstone.unitevidence.UnitEvidenceEvents.UnitEvidenceUntagged;

/** A record that a lead shows for a criterion. */
@Entity
@Table(name = "unit_evidence")
class UnitEvidence {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private String criterion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidencingRecord.Type recordType;

    @Column(updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private LocalDate datedOn;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String link;

    @Column(updatable = false)
    private UUID aboutId;

    @Column(updatable = false)
    private Instant taggedAt;

    @Version private long version;

    protected UnitEvidence() {}

    UnitEvidence(
            UUID personId, UUID centreId, String criterion, EvidencingRecord record, Instant at) {
        id = Ids.next();
        this.personId = personId;
        this.centreId = centreId;
        this.criterion = criterion;
        recordType = record.type();
        recordId = record.id();
        datedOn = record.on();
        title = record.title();
        link = record.link();
        aboutId = record.aboutId();
        taggedAt = at;
    }

    UnitEvidenceTagged tagged() {
        return new UnitEvidenceTagged(about(), criterion, recordType, recordId);
    }

    UnitEvidenceUntagged untagged() {
        return new UnitEvidenceUntagged(about(), criterion, recordType, recordId);
    }

    private About about() {
        return new About(centreId, null, UnitEvidenceEvents.TYPE, id);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID centreId() {
        return centreId;
    }

    String criterion() {
        return criterion;
    }

    EvidencingRecord.Type recordType() {
        return recordType;
    }

    UUID recordId() {
        return recordId;
    }

    LocalDate datedOn() {
        return datedOn;
    }

    String title() {
        return title;
    }

    String link() {
        return link;
    }

    UUID aboutId() {
        return aboutId;
    }

    long version() {
        return version;
    }
}
