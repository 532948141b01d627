package org.touchstone.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;
import org.touchstone.workplan.MemberFigures.Counted;

/** What was found of one member at a point, with the figures as on that day (IQA-051, IQA-052). */
@Entity
@Table(name = "monitoring_record")
class MonitoringRecord {

    /** How the work stands against the plan. */
    @Schema(name = "IqaProgressJudgement")
    enum Progress {
        ON_PLAN,
        PARTLY,
        BEHIND
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID pointId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private LocalDate takenOn;

    @Convert(converter = AsJson.Figures.class)
    @Column(updatable = false, columnDefinition = "mediumtext")
    private List<Counted> figures;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private String progressNote;
    private String evidence;

    @Convert(converter = AsJson.Judgements.class)
    @Column(columnDefinition = "mediumtext")
    private List<Judgement> judgements;

    @Version private long version;

    protected MonitoringRecord() {}

    MonitoringRecord(UUID pointId, UUID personId, LocalDate takenOn, List<Counted> figures) {
        this.id = Ids.next();
        this.pointId = pointId;
        this.personId = personId;
        this.takenOn = takenOn;
        this.figures = List.copyOf(figures);
        this.judgements = List.of();
    }

    void write(RecordToSave request) {
        progress = request.progress();
        progressNote = RecordToSave.orNull(request.progressNote());
        evidence = RecordToSave.orNull(request.evidence());
        judgements = request.judgements();
    }

    UUID id() {
        return id;
    }

    UUID pointId() {
        return pointId;
    }

    UUID personId() {
        return personId;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    List<Counted> figures() {
        return figures;
    }

    Progress progress() {
        return progress;
    }

    String progressNote() {
        return progressNote;
    }

    String evidence() {
        return evidence;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    long version() {
        return version;
    }
}
