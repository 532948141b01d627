package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** The claim gate (QMR-232, QMR-303). */
@Path("/centres/{centre}")
@Tag(
        name = "Claim",
        description =
                "May certificates be claimed: the gate, lead internal verifiers, standards verification, batches checked by two.")
class EligibilityResource {

    private final EligibilityService eligibility;

    EligibilityResource(EligibilityService eligibility) {
        this.eligibility = eligibility;
    }

    @GET
    @Path("/claim-eligibility")
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
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(
            operationId = "getClaimEligibility",
            summary = "May certificates be claimed, and if not why and until when",
            description =
                    "Ask before every claim. Give `programme` or `subject`, not both. `reasons` is empty when certificates may be claimed;"
                            + " every reason names the record behind it, since when it holds and what would free it. Send the `ETag` as"
                            + " `If-None-Match`: 304 says that the answer is still the same.")
    public ClaimAnswer get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @Size(max = 60, message = "A programme has at most {max} characters.")
                    @Parameter(
                            description = "Id of the programme, or number of its qualification.",
                            example = "MA/1001/2")
                    String programme,
            @RestQuery
                    @Size(max = 120, message = "A subject area has at most {max} characters.")
                    @Parameter(description = "A principal subject area.", example = "Sport")
                    String subject,
            @RestQuery
                    @Size(max = 60, message = "A reference has at most {max} characters.")
                    @Parameter(
                            description =
                                    "Your own reference for a learner, never a name; it is looked at with `programme` and not kept.",
                            example = "L-2041")
                    String learner) {
        return eligibility.get(centre, programme, subject, learner);
    }

    @GET
    @Path("/claim-eligibilities")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
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
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(
            operationId = "listClaimEligibilities",
            summary = "The same answer for every programme of a centre")
    public Paged<ClaimAnswer> list(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @Size(max = 120, message = "A subject area has at most {max} characters.")
                    @Parameter(description = "Only this principal subject area.", example = "Sport")
                    String subject,
            @Valid @BeanParam PageQuery page) {
        return eligibility.list(centre, subject, page);
    }
}
