package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.Roles;

/** What is missing in a centre's own records. */
@Path("/centres/{centre}/readiness")
@Tag(name = "Enrolment")
class ReadinessResource {

    private final ReadinessService readiness;

    ReadinessResource(ReadinessService readiness) {
        this.readiness = readiness;
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
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "getCentreReadiness",
            summary = "Gaps in the centre's records, each with the measure at which it shows")
    public CentreFlagsView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return readiness.gaps(centre);
    }
}
