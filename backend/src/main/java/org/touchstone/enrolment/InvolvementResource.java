package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Principal and senior reviewers who take part directly with a centre (QMR-064). */
@Path("/centres/{centre}/involvements")
@Tag(name = "Enrolment")
class InvolvementResource {

    private final InvolvementService involvements;

    InvolvementResource(InvolvementService involvements) {
        this.involvements = involvements;
    }

    @GET
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "listInvolvements", summary = "Who takes part directly, and why")
    public Paged<InvolvementView> list(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @Valid @BeanParam PageQuery page) {
        return involvements.list(centre, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "askInvolvement",
            summary = "Ask a principal or senior reviewer to take part with the centre",
            description = "Gives access for that time only. The centre is told.")
    public RestResponse<InvolvementView> ask(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid InvolvementToAsk request) {
        return RestResponse.status(RestResponse.Status.CREATED, involvements.ask(centre, request));
    }
}
