package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.Attachments;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;

/** What shows a report of progress: added by the member until the objective is judged. */
@ApplicationScoped
class ProgressFiles {

    private final IndividualAccess access;
    private final IndividualRepository individuals;
    private final ProgressRepository progress;
    private final Attachments attachments;

    ProgressFiles(
            IndividualAccess access,
            IndividualRepository individuals,
            ProgressRepository progress,
            Attachments attachments) {
        this.access = access;
        this.individuals = individuals;
        this.progress = progress;
        this.attachments = attachments;
    }

    /** Where a report stands. */
    record At(UUID planId, UUID individualId, UUID objectiveId, UUID progressId) {}

    @Transactional
    Attachment add(At at, FileUpload file, List<FileUpload> all, Boolean noLearnerWork) {
        return attachments.attach(own(at), file, all, noLearnerWork);
    }

    @Transactional
    void remove(At at, UUID fileId) {
        attachments.detach(own(at), fileId);
    }

    @Transactional
    RestResponse<InputStream> open(At at, UUID fileId) {
        var seen = access.readable(at.planId(), at.individualId());
        individuals.requireObjective(at.individualId(), at.objectiveId());
        return attachments.open(about(seen, at), fileId);
    }

    private About own(At at) {
        var seen = ObjectiveService.open(access.asOwner(at.planId(), at.individualId()));
        var objective = individuals.requireObjective(at.individualId(), at.objectiveId());
        if (objective.state().isOver()) {
            throw new NotAllowedInState(
                    objective.state(),
                    WorkPlanProblem.OBJECTIVE_OVER,
                    WorkPlanProblem.OBJECTIVE_OVER.sentence());
        }
        return about(seen, at);
    }

    private About about(IndividualAccess.Seen seen, At at) {
        return progress.require(at.objectiveId(), at.progressId())
                .about(seen.workPlan().centreId());
    }
}
