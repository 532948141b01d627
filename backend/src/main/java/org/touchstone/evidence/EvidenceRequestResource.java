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
import org.touchstone.shared.web.IfMatchRequired;

/** Requests for evidence (QMR-162). */
@Path("/")
@Tag(name = "Evidence")
class EvidenceRequestResource {

    private final EvidenceRequests requests;

    EvidenceRequestResource(EvidenceRequests requests) {
        this.requests = requests;
    }

    @GET
    @Path("/visits/{visitId}/evidence-requests")
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
    @Path("/visits/{visitId}/evidence-requests")
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

    @GET
    @Path("/evidence-requests/{requestId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getEvidenceRequest", summary = "One request with its answer")
    public EvidenceRequests.RequestView get(@RestPath UUID requestId) {
        return requests.get(requestId);
    }

    @POST
    @Path("/evidence-requests/{requestId}/answer")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "answerEvidenceRequest",
            summary = "Answer with evidence, a place or words; the asker is told")
    public EvidenceRequests.RequestView answer(
            @RestPath UUID requestId,
            @NotNull(message = "Send the answer.") @Valid EvidenceRequests.Answer request) {
        return requests.answer(requestId, request);
    }
}
