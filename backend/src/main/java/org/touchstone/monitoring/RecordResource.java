package org.touchstone.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/**
 * What was found of each member at a point, and feedback (IQA-051, IQA-052, IQA-055 to IQA-059).
 */
@Path("/iqa-work-plans/{planId}/monitoring-points/{pointId}/records/{recordId}")
@Tag(name = "Monitoring")
class RecordResource {

    private final RecordService records;
    private final FeedbackService feedback;

    RecordResource(RecordService records, FeedbackService feedback) {
        this.records = records;
        this.feedback = feedback;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaMonitoringRecord",
            summary = "What was found of a member, as far as the caller may read it")
    public RecordView get(@RestPath UUID planId, @RestPath UUID pointId, @RestPath UUID recordId) {
        return records.get(planId, pointId, recordId);
    }

    @PUT
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "saveIqaMonitoringRecord",
            summary = "Write what was found of a member",
            description = "It may be unfinished until the point is completed.")
    public RecordView save(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @RestPath UUID recordId,
            @NotNull(message = "Send an object.") @Valid RecordToSave request) {
        return records.save(planId, pointId, recordId, request);
    }

    @POST
    @Path("/findings")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "raiseIqaFinding",
            summary = "Record a problem that was found, with an action or the reason for none")
    public RecordView raise(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @RestPath UUID recordId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Raise request) {
        return records.raise(planId, pointId, recordId, request);
    }

    @POST
    @Path("/give-feedback")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "giveIqaFeedback",
            summary = "Give the member feedback",
            description = "It stays as it is given. Only the member and the lead read it.")
    public RecordView give(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @RestPath UUID recordId,
            @NotNull(message = "Send an object.") @Valid FeedbackToGive request) {
        return feedback.give(planId, pointId, recordId, request);
    }

    @POST
    @Path("/acknowledge")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "acknowledgeIqaFeedback", summary = "Take note of one's feedback")
    public RecordView acknowledge(
            @RestPath UUID planId, @RestPath UUID pointId, @RestPath UUID recordId) {
        return feedback.acknowledge(planId, pointId, recordId);
    }

    @POST
    @Path("/respond")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "answerIqaFeedback",
            summary = "Answer one's feedback",
            description = "The answer stands beside what was said and does not change it.")
    public RecordView respond(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @RestPath UUID recordId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Response request) {
        return feedback.respond(planId, pointId, recordId, request);
    }

    @POST
    @Path("/escalate")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "escalateIqaFeedback",
            summary = "Bring feedback to the head of centre, who reads it from then on")
    public RecordView escalate(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @RestPath UUID recordId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Reason request) {
        return feedback.escalate(planId, pointId, recordId, request);
    }

    @POST
    @Path("/share")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "shareIqaFeedback",
            summary = "Show feedback to the external quality assurer as well")
    public RecordView share(
            @RestPath UUID planId, @RestPath UUID pointId, @RestPath UUID recordId) {
        return feedback.share(planId, pointId, recordId);
    }
}
