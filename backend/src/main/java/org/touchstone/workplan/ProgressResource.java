package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Progress on an objective and what came of it (IQA-044, IQA-045). */
@Path("/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}")
@Tag(name = "IQA work plan")
class ProgressResource {

    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @Path("/progress")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "listIqaProgress", summary = "What was reported, the latest day first")
    public Paged<ProgressView> list(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @Valid @BeanParam PageQuery page) {
        return progress.list(planId, individualId, objectiveId, page);
    }

    @POST
    @Path("/progress")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "reportIqaProgress",
            summary = "Report progress on one's own objective",
            description =
                    "With the first report it is in progress. The value of the latest day counts.")
    public ObjectiveView report(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ProgressRequests.Report request) {
        return progress.report(planId, individualId, objectiveId, request);
    }

    @POST
    @Path("/submit")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "submitIqaObjective",
            summary = "Hand one's own objective in for judgement")
    public ObjectiveView submit(
            @RestPath UUID planId, @RestPath UUID individualId, @RestPath UUID objectiveId) {
        return progress.submit(planId, individualId, objectiveId);
    }

    @POST
    @Path("/send-back")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "sendBackIqaObjective",
            summary = "Send an objective back to be worked on")
    public ObjectiveView sendBack(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return progress.sendBack(planId, individualId, objectiveId, request);
    }

    @POST
    @Path("/judge")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "judgeIqaObjective",
            summary = "Judge the result of an objective",
            description =
                    "Once it was submitted or its day has passed; never one's own. Not met and partly met need a reason and what comes next: another objective, which is drafted under this plan from the judged one, an action, which is opened in the tracker, or none, with the reason.")
    public ObjectiveView judge(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ProgressRequests.Judge request) {
        return progress.judge(planId, individualId, objectiveId, request);
    }

    @POST
    @Path("/respond")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "answerIqaJudgement",
            summary = "Answer to the judgement of one's own objective",
            description = "It does not alter the judgement; both are shown together.")
    public ObjectiveView respond(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ProgressRequests.Respond request) {
        return progress.respond(planId, individualId, objectiveId, request);
    }
}
