package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Decisions of assessors who are not qualified yet (IQA-075). */
@Path("/iqa-work-plans/{planId}/decisions-to-countersign")
@Tag(name = "Sampling")
class DecisionResource {

    private final DecisionService decisions;

    DecisionResource(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listDecisionsToCountersign",
            summary = "Decisions nobody qualified has signed beside the assessor yet",
            description =
                    "Of assessors whose qualification for the programme is on record as worked towards, and none as held and verified.")
    public Paged<DecisionRow> list(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return decisions.list(planId, page);
    }

    @POST
    @Path("/{assessmentId}/countersign")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "countersignDecision",
            summary = "Sign beside the assessor",
            description =
                    "By somebody else with a verified qualification for the programme, who then never samples this decision.")
    public DecisionRow countersign(
            @RestPath UUID planId,
            @RestPath UUID assessmentId,
            @NotNull(message = "Send an object.") @Valid CountersignatureToGive request) {
        return decisions.countersign(planId, assessmentId, request);
    }
}
