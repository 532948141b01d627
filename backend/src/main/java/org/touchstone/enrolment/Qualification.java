package org.touchstone.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.scheme.QualificationFacts;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.Ids;

/**
 * A qualification in an awarding organisation's catalogue, with the facts that decide scope and
 * claims (QMR-033). Whether a scheme covers it is never stored: the scheme's rules say.
 */
@Entity
class Qualification {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    @Column(updatable = false)
    private String number;

    private String title;

    @Enumerated(EnumType.STRING)
    private QualificationLevel level;

    private String family;

    @Column(columnDefinition = "smallint")
    private int startYear;

    private String accreditor;
    private String sector;
    private String subjectArea;
    private boolean leadVerifierRequired;
    private boolean externalAssessment;

    @Version private long version;

    protected Qualification() {}

    Qualification(UUID aoId, String number, QualificationDetails details) {
        this.id = Ids.next();
        this.aoId = aoId;
        this.number = number;
        take(details);
    }

    QualificationAdded added() {
        return new QualificationAdded(id, aoId, number, details());
    }

    QualificationEdited edit(QualificationDetails details) {
        var before = details();
        take(details);
        return new QualificationEdited(id, aoId, number, before, details);
    }

    private void take(QualificationDetails details) {
        title = details.title();
        level = details.level();
        family = details.family();
        startYear = details.startYear();
        accreditor = details.accreditor();
        sector = details.sector();
        subjectArea = details.subjectArea();
        leadVerifierRequired = details.leadVerifierRequired();
        externalAssessment = details.externalAssessment();
    }

    QualificationDetails details() {
        return new QualificationDetails(
                title,
                level,
                family,
                startYear,
                accreditor,
                sector,
                subjectArea,
                leadVerifierRequired,
                externalAssessment);
    }

    QualificationFacts facts() {
        return new QualificationFacts(family, level, startYear, accreditor);
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }
}
