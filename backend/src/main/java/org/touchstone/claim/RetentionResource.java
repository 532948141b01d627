package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** Until when a cohort's records and work are kept (QMR-307). */
@Path("/centres/{centre}/retention-dates")
@Tag(name = "Claim")
class RetentionResource {

    private final RetentionService retention;

    RetentionResource(RetentionService retention) {
        this.retention = retention;
    }

    @GET
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @Operation(
            operationId = "getRetentionDates",
            summary = "Until when a cohort's assessment records and work are kept",
            description =
                    "By the rulebook of the centre's scheme. Where only one of the two days is known, it counts for both.")
    public RetentionView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @Parameter(
                            description = "When the certificates were issued.",
                            example = "2016-07-01")
                    LocalDate issuedOn,
            @RestQuery
                    @Parameter(
                            description = "When the cohort was certified.",
                            example = "2016-07-01")
                    LocalDate certifiedOn) {
        return retention.dates(centre, issuedOn, certifiedOn);
    }
}
