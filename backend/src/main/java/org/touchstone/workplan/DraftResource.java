package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The sections of a draft, saved each as a whole by the lead of the area. */
@Path("/iqa-work-plans/{planId}/versions/{versionId}")
@Tag(name = "IQA work plan")
class DraftResource {

    private final DraftService drafts;

    DraftResource(DraftService drafts) {
        this.drafts = drafts;
    }

    @PUT
    @Path("/context")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "saveIqaPlanContext",
            summary = "Save why the plan exists and under what circumstances the team works")
    public VersionView context(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid ContextToSave request) {
        return drafts.context(planId, versionId, request);
    }

    @PUT
    @Path("/priorities")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "saveIqaPriorities", summary = "Save the ranked priorities")
    public VersionView priorities(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid SectionToSave.Priorities request) {
        return drafts.priorities(planId, versionId, request);
    }

    @PUT
    @Path("/success-criteria")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "saveIqaSuccessCriteria", summary = "Save what counts as success")
    public VersionView criteria(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid SectionToSave.Criteria request) {
        return drafts.criteria(planId, versionId, request);
    }

    @PUT
    @Path("/activities")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "saveIqaActivities",
            summary = "Save the dated activities and who answers for each")
    public VersionView activities(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid SectionToSave.Activities request) {
        return drafts.activities(planId, versionId, request);
    }

    @PUT
    @Path("/monitoring-points")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "saveIqaMonitoringPoints",
            summary = "Save when, how and for what the work of the team is looked at")
    public VersionView points(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid SectionToSave.Points request) {
        return drafts.points(planId, versionId, request);
    }

    @PUT
    @Path("/sampling-policy")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "saveIqaSamplingPolicy",
            summary = "Save what the samples must contain")
    public VersionView sampling(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid SamplingRules request) {
        return drafts.sampling(planId, versionId, request);
    }
}
