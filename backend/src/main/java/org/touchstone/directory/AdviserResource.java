package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.Roles;

/** The designated adviser of a centre (QMR-067). */
@Path("/centres/{centre}/adviser")
@Tag(name = "Directory")
class AdviserResource {

    private final RegionService regions;

    AdviserResource(RegionService regions) {
        this.regions = regions;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "getCentreAdviser",
            summary = "Who advises the centre",
            description = "One person at a time, by the centre's region.")
    public AdviserView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return regions.adviser(centre);
    }
}
