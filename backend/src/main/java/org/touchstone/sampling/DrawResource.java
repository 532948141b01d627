package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Draws of a plan's sample (IQA-024). */
@Path("/iqa-work-plans/{planId}/sample-draws")
@Tag(name = "Sampling")
class DrawResource {

    private final DrawService draws;

    DrawResource(DrawService draws) {
        this.draws = draws;
    }

    @GET
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(operationId = "listSampleDraws", summary = "Draws that were made, newest first")
    public Paged<DrawRow> list(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return draws.list(planId, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "drawSample",
            summary = "Draw the sample, or mend it",
            description =
                    "What is in the sample stays as long as it can be sampled; what can not falls out; what the policy then misses comes in."
                            + " The same seed and population give the same sample on every machine. All the draw was made from is kept.")
    public DrawView draw(
            @RestPath UUID planId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Answer as if, and change nothing.", example = "true")
                    boolean dryRun,
            @NotNull(message = "Send an object.") @Valid DrawToMake request) {
        return draws.draw(planId, dryRun, request);
    }

    @GET
    @Path("/proposal")
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "proposeSample",
            summary = "What the seed of the last draw would change today, and why",
            description =
                    "After a learner withdrew, an assessor joined, or ratings or the policy changed. Changes nothing; draw with the same seed to take it.")
    public DrawView propose(@RestPath UUID planId) {
        return draws.propose(planId);
    }

    @GET
    @Path("/{drawId}/explanations/{assessmentId}")
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "explainSample",
            summary = "Why a decision is in the sample, or is not",
            description = "Makes the draw again from what was kept of it.")
    public ExplanationView explain(
            @RestPath UUID planId, @RestPath UUID drawId, @RestPath UUID assessmentId) {
        return draws.explain(planId, drawId, assessmentId);
    }
}
