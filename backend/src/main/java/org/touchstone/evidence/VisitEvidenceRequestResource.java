package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
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
import org.touchstone.shared.security.Roles;

/** What was asked for at one visit (QMR-162). */
@Path("/visits/{visitId}/evidence-requests")
@Tag(name = "Evidence")
class VisitEvidenceRequestResource {

    private final EvidenceRequests requests;

    VisitEvidenceRequestResource(EvidenceRequests requests) {
        this.requests = requests;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listEvidenceRequests",
            summary = "What was asked for at a visit, newest first")
    public Paged<EvidenceRequests.RequestRow> list(
            @RestPath UUID visitId,
            @RestQuery @Parameter(description = "Only in these states.") List<RequestState> state,
            @BeanParam PageQuery page) {
        return requests.list(visitId, state, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REVIEWER, Roles.QUALITY_MANAGER})
    @Operation(operationId = "askForEvidence", summary = "Ask the centre for evidence")
    public RestResponse<EvidenceRequests.RequestView> ask(
            @RestPath UUID visitId,
            @NotNull(message = "Say what you want to see.") @Valid EvidenceRequests.Ask request) {
        var view = requests.ask(visitId, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/evidence-requests/" + view.id()))
                .build();
    }
}
