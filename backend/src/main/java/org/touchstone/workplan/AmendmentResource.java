package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Amendments and comparison of versions (IQA-061 to IQA-063). */
@Path("/iqa-work-plans/{planId}")
@Tag(name = "IQA work plan")
class AmendmentResource {

    private final AmendmentService amendments;

    AmendmentResource(AmendmentService amendments) {
        this.amendments = amendments;
    }

    @POST
    @Path("/amend")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "amendIqaWorkPlan",
            summary = "Begin an amendment: a new draft that says what the version in force says",
            description = "One draft at a time.")
    public RestResponse<VersionView> amend(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid AmendmentToBegin request) {
        var draft = amendments.amend(planId, request);
        return RestResponse.ResponseBuilder.<VersionView>created(
                        URI.create("/api/v1/iqa-work-plans/" + planId + "/versions/" + draft.id()))
                .entity(draft)
                .build();
    }

    @GET
    @Path("/versions/{versionId}/changes")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "compareIqaPlanVersions",
            summary = "What is different in this version, the caller's own part first",
            description =
                    "Against any other version of the plan; without one against the version that it follows, with the reasons.")
    public ChangesView changes(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @RestQuery @Parameter(description = "The version to compare with.") UUID from) {
        return amendments.changes(planId, versionId, from);
    }

    @PUT
    @Path("/versions/{versionId}/change-reasons")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "saveIqaChangeReasons",
            summary = "Say why each thing changes",
            description = "A version after the first is not published with an unexplained change.")
    public VersionView explain(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid ChangeReasonsToSave request) {
        return amendments.explain(planId, versionId, request);
    }
}
