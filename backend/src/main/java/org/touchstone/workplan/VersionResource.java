package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Moves versions from state to state; by the lead of the area. */
@Path("/iqa-work-plans/{planId}/versions/{versionId}")
@Tag(name = "IQA work plan")
class VersionResource {

    private final VersionService versions;

    VersionResource(VersionService versions) {
        this.versions = versions;
    }

    @POST
    @Path("/consult")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "consultOnIqaPlanVersion",
            summary = "Put a draft before the team",
            description = "Somebody has to answer for every activity.")
    public VersionView consult(@RestPath UUID planId, @RestPath UUID versionId) {
        return versions.consult(planId, versionId);
    }

    @POST
    @Path("/take-back")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "takeBackIqaPlanVersion",
            summary = "Take a version back from the team to go on writing")
    public VersionView takeBack(@RestPath UUID planId, @RestPath UUID versionId) {
        return versions.takeBack(planId, versionId);
    }

    @POST
    @Path("/publish")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "publishIqaPlanVersion",
            summary = "Put a version into force",
            description =
                    "Refused with all that is missing at once. What is published never changes; its hash is kept with it.")
    public VersionView publish(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid VersionToPublish request) {
        return versions.publish(planId, versionId, request);
    }

    @POST
    @Path("/discard")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "discardIqaPlanVersion",
            summary = "Give a version up before it is in force")
    public VersionView discard(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return versions.discard(planId, versionId, request);
    }
}
