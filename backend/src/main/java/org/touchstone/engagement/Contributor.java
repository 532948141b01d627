package org.touchstone.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A colleague who may write one section (QMR-075, QMR-120). */
@Entity
@Table(name = "engagement_contributor")
class Contributor {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SectionName section;

    @Column(updatable = false)
    private UUID personId;

    protected Contributor() {}

    Contributor(UUID documentId, SectionName section, UUID personId) {
        id = Ids.next();
        this.documentId = documentId;
        this.section = section;
        this.personId = personId;
    }

    SectionName section() {
        return section;
    }

    UUID personId() {
        return personId;
    }
}
