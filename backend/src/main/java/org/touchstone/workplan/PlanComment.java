package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.Refused;

/** Something said while a member's own plan is negotiated (IQA-043). */
@Entity
@Table(name = "work_plan_comment")
class PlanComment {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID individualId;

    @Column(updatable = false)
    private UUID objectiveId;

    @Column(updatable = false)
    private UUID personId;

    private String words;

    @Column(updatable = false)
    private Instant at;

    private Instant editedAt;

    @Version private long version;

    protected PlanComment() {}

    PlanComment(UUID individualId, UUID objectiveId, UUID personId, String words, Instant at) {
        this.id = Ids.next();
        this.individualId = individualId;
        this.objectiveId = objectiveId;
        this.personId = personId;
        this.words = words;
        this.at = at;
    }

    /** By its author, for a short time. */
    void edit(String words, UUID person, int editableMinutes, Instant now) {
        if (!person.equals(personId)) {
            throw new Refused(
                    403, WorkPlanProblem.OTHERS_RECORD, WorkPlanProblem.OTHERS_RECORD.sentence());
        }
        if (now.isAfter(at.plus(editableMinutes, ChronoUnit.MINUTES))) {
            throw new AlreadyExists(
                    WorkPlanProblem.COMMENT_FIXED, WorkPlanProblem.COMMENT_FIXED.sentence());
        }
        this.words = words;
        editedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    long version() {
        return version;
    }
}
