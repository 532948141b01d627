package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** Results of standards verification (QMR-232). */
@Path("/standards-results")
@Tag(name = "Claim")
class StandardsResultResource {

    private final StandardsService standards;

    StandardsResultResource(StandardsService standards) {
        this.standards = standards;
    }

    @GET
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
            operationId = "listStandardsResults",
            summary = "What standards verification found, newest first")
    public Paged<StandardsResultView> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery
                    @Size(max = 120, message = "A subject area has at most {max} characters.")
                    @Parameter(description = "Only this principal subject area.", example = "Sport")
                    String subject,
            @Valid @BeanParam PageQuery page) {
        return standards.results(centre, subject, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "recordStandardsResult",
            summary = "Record a result of standards verification",
            description =
                    "For a principal subject area, or for one programme in it. The newest one counts, until its last day.")
    public RestResponse<StandardsResultView> record(
            @NotNull(message = "Send an object.") @Valid StandardsResultToRecord request) {
        var result = standards.record(request);
        return RestResponse.ResponseBuilder.<StandardsResultView>created(
                        URI.create("/api/v1/standards-results/" + result.id()))
                .entity(result)
                .build();
    }

    @GET
    @Path("/{resultId}")
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
    @Operation(operationId = "getStandardsResult", summary = "A result of standards verification")
    public StandardsResultView get(@RestPath UUID resultId) {
        return standards.result(resultId);
    }
}
