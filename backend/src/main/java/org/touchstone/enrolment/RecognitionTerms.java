package org.touchstone.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** An edition of the terms on which centres are recognised. It never changes (QMR-039). */
@Entity
class RecognitionTerms {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    @Column(updatable = false)
    private String edition;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false, columnDefinition = "mediumtext")
    private String text;

    @Column(updatable = false)
    private LocalDate inForceFrom;

    protected RecognitionTerms() {}

    RecognitionTerms(UUID aoId, String edition, String title, String text, LocalDate inForceFrom) {
        this.id = Ids.next();
        this.aoId = aoId;
        this.edition = edition;
        this.title = title;
        this.text = text;
        this.inForceFrom = inForceFrom;
    }

    RecognitionTermsAdded added() {
        return new RecognitionTermsAdded(id, aoId, edition, inForceFrom);
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    RecognitionTermsView view() {
        return new RecognitionTermsView(id, edition, title, text, inForceFrom);
    }
}
