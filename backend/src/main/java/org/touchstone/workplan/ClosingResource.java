package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The end of a plan (IQA-086). */
@Path("/iqa-work-plans/{planId}")
@Tag(name = "IQA work plan")
class ClosingResource {

    private final ClosingService closing;

    ClosingResource(ClosingService closing) {
        this.closing = closing;
    }

    @GET
    @Path("/closing")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaPlanClosing",
            summary = "How the plan ended, or what is unfinished before it can be closed")
    public ClosingView get(@RestPath UUID planId) {
        return closing.get(planId);
    }

    @POST
    @Path("/close")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "closeIqaWorkPlan",
            summary = "Evaluate and close the plan",
            description =
                    "Refused with all that is unfinished: objectives without a judgement, monitoring points still planned. Points may be cancelled here, each with its reason: once a plan ends, nobody has to be looked at by another one. Members' own plans are completed; what is carried on begins the next plan of the area.")
    public ClosingView close(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid PlanToClose request) {
        return closing.close(planId, request);
    }

    @POST
    @Path("/ask-to-reopen")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "askToReopenIqaWorkPlan",
            summary = "Ask the head of centre to open a closed plan again",
            description = "Within 30 days of closing, unless configured otherwise.")
    public ClosingView ask(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return closing.askToReopen(planId, request);
    }

    @POST
    @Path("/reopen")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.HEAD_OF_CENTRE)
    @Operation(
            operationId = "reopenIqaWorkPlan",
            summary = "Open a closed plan again, as its lead asked")
    public ClosingView reopen(@RestPath UUID planId) {
        return closing.reopen(planId);
    }

    @POST
    @Path("/refuse-to-reopen")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.HEAD_OF_CENTRE)
    @Operation(operationId = "refuseToReopenIqaWorkPlan", summary = "Leave a closed plan closed")
    public ClosingView refuse(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return closing.refuseToReopen(planId, request);
    }
}
