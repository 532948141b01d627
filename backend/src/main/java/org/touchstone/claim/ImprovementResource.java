package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Improvement actions and what led to them (QMR-250): the centre's own affair. */
@Path("/improvement-actions")
@Tag(name = "Claim")
@RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.CENTRE_MANAGER})
class ImprovementResource {

    private final ImprovementService improvements;

    ImprovementResource(ImprovementService improvements) {
        this.improvements = improvements;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @Operation(
            operationId = "listImprovementActions",
            summary = "What the centre does to get better, and what led to it, by due day")
    public Paged<ImprovementView> list(
            @Valid @BeanParam ImprovementFilter filter, @Valid @BeanParam PageQuery page) {
        return improvements.list(filter, page);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "openImprovementAction",
            summary = "Do something about what verification or a review found",
            description = "Shown with the result of standards verification that led to it.")
    public RestResponse<ImprovementView> open(
            @NotNull(message = "Send an object.") @Valid ImprovementToOpen request) {
        var opened = improvements.open(request);
        return RestResponse.ResponseBuilder.<ImprovementView>created(
                        URI.create("/api/v1/improvement-actions/" + opened.id()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("/{improvementId}")
    @Operation(operationId = "getImprovementAction", summary = "An improvement action")
    public ImprovementView get(@RestPath UUID improvementId) {
        return improvements.get(improvementId);
    }

    @POST
    @Path("/{improvementId}/complete")
    @Idempotent
    @IfMatchRequired
    @Operation(
            operationId = "completeImprovementAction",
            summary = "Say that it is done and what came of it")
    public ImprovementView complete(
            @RestPath UUID improvementId,
            @NotNull(message = "Send an object.") @Valid ImprovementOutcome request) {
        return improvements.end(improvementId, ImprovementState.DONE, request);
    }

    @POST
    @Path("/{improvementId}/withdraw")
    @Idempotent
    @IfMatchRequired
    @Operation(
            operationId = "withdrawImprovementAction",
            summary = "Say that it is not wanted any more, and why")
    public ImprovementView withdraw(
            @RestPath UUID improvementId,
            @NotNull(message = "Send an object.") @Valid ImprovementOutcome request) {
        return improvements.end(improvementId, ImprovementState.WITHDRAWN, request);
    }
}
