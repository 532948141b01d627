package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Findings on measures. */
@Path("/visits/{visitId}/findings")
@Tag(name = "Judging", description = "What was found at a visit and how it is judged.")
class FindingResource {

    private final FindingService findings;

    FindingResource(FindingService findings) {
        this.findings = findings;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listFindings",
            summary = "All measures of a visit with what was found",
            description =
                    "Complete in one answer: one row per measure of the scheme. The centre reads it once the report is published.")
    public FindingsView list(@RestPath @Parameter(description = "The visit.") UUID visitId) {
        return findings.list(visitId);
    }

    @GET
    @Path("/{measure}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "getFinding",
            summary = "One measure with its guidance, added prompts and what was found")
    public FindingView get(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Reference of the measure.", example = "QO.3.4")
                    String measure) {
        return findings.get(visitId, measure);
    }

    @PUT
    @Path("/{measure}")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "saveFinding",
            summary = "Save what was found on a measure",
            description =
                    "By the visit's reviewer, from its start until the report is handed in. A measure without a finding has version 0. A text"
                            + " may be saved before the answer; an answer that needs a note is refused without one.")
    public FindingView save(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Reference of the measure.", example = "QO.3.4")
                    String measure,
            @NotNull(message = "Send an object.") @Valid SaveFinding request) {
        return findings.save(visitId, measure, request);
    }
}
