package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;

/** What a member reported of an objective on a day; it stays as it was said (IQA-044). */
@Entity
@Table(name = "work_plan_progress")
class Progress {

    static final String TYPE = "iqa-progress";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID objectiveId;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private BigDecimal value;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private String evidence;

    @Column(updatable = false)
    private String link;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private Instant at;

    protected Progress() {}

    Progress(UUID objectiveId, ProgressRequests.Report report, UUID personId, Instant at) {
        this.id = Ids.next();
        this.objectiveId = objectiveId;
        this.onDay = report.on();
        this.value = report.value();
        this.note = ContentStore.blankToNull(report.note());
        this.evidence = ContentStore.blankToNull(report.evidence());
        this.link = ContentStore.blankToNull(report.link());
        this.personId = personId;
        this.at = at;
    }

    About about(UUID centreId) {
        return new About(centreId, null, TYPE, id);
    }

    UUID objectiveId() {
        return objectiveId;
    }

    UUID id() {
        return id;
    }
}
