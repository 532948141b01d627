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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Why gaps in the coverage of a plan are left open (IQA-025). */
@Path("/iqa-work-plans/{planId}/gap-reasons")
@Tag(name = "Sampling")
class GapReasonResource {

    private final GapReasonService reasons;

    GapReasonResource(GapReasonService reasons) {
        this.reasons = reasons;
    }

    @GET
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listSampleGapReasons",
            summary = "Reasons for gaps, earlier ones too, newest first")
    public Paged<GapReasonRow> list(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Only of this assessor.") UUID assessorId,
            @RestQuery @Parameter(description = "Only of this unit.", example = "U302") String unit,
            @Valid @BeanParam PageQuery page) {
        return reasons.list(planId, assessorId, unit, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "giveSampleGapReason",
            summary = "Say why a gap is left open",
            description =
                    "Of an assessor, of a unit, or of a unit with an assessor. What was said before stays on record.")
    public GapReasonRow give(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid GapReasonToGive request) {
        return reasons.give(planId, request);
    }
}
