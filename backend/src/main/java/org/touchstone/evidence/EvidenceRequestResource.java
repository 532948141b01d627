package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** One request for evidence (QMR-162). */
@Path("/evidence-requests/{requestId}")
@Tag(name = "Evidence")
class EvidenceRequestResource {

    private final EvidenceRequests requests;

    EvidenceRequestResource(EvidenceRequests requests) {
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
    @Operation(operationId = "getEvidenceRequest", summary = "One request with its answer")
    public EvidenceRequests.RequestView get(@RestPath UUID requestId) {
        return requests.get(requestId);
    }

    @POST
    @Path("/answer")
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
