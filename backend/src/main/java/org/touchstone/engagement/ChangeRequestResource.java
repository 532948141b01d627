package org.touchstone.engagement;

import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.web.IfMatchRequired;

/** Changes to approvals that engagement documents reported. */
@Path("/change-requests")
@Tag(name = "Engagement")
class ChangeRequestResource {

    private final ChangeRequestService service;

    ChangeRequestResource(ChangeRequestService service) {
        this.service = service;
    }

    /** What the centre is told about an accepted change. */
    @Schema(name = "AcceptChangeRequest")
    record Accept(
            @Schema(description = "What was done about it.")
                    @Size(max = 2000, message = "Keep the note within 2,000 characters.")
                    String note) {}

    /** Why the register stays as it is. */
    @Schema(name = "RejectChangeRequest")
    record Reject(
            @Schema(required = true, examples = "The programme still has learners.")
                    @NotBlank(message = "Say why the register stays as it is.")
                    @Size(max = 2000, message = "Keep the reason within 2,000 characters.")
                    String reason) {}

    @GET
    @RolesAllowed({AO_ADMIN, PRINCIPAL_REVIEWER, REVIEWER, CENTRE_CONTACT, HEAD_OF_CENTRE})
    @Operation(
            operationId = "listChangeRequests",
            summary = "Reported changes to approvals, oldest first")
    public Paged<ChangeRequestRow> list(
            @RestQuery UUID visit,
            @RestQuery List<ChangeRequest.State> state,
            @BeanParam @Valid PageQuery page) {
        return service.list(visit, state, page);
    }

    @GET
    @Path("/{changeRequestId}")
    @RolesAllowed({AO_ADMIN, PRINCIPAL_REVIEWER, REVIEWER, CENTRE_CONTACT, HEAD_OF_CENTRE})
    @Operation(operationId = "getChangeRequest", summary = "One reported change")
    public ChangeRequestRow get(UUID changeRequestId) {
        return service.get(changeRequestId);
    }

    @POST
    @Path("/{changeRequestId}/accept")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(AO_ADMIN)
    @Operation(
            operationId = "acceptChangeRequest",
            summary = "Accept the change; whoever keeps the register carries it out")
    public ChangeRequestRow accept(
            UUID changeRequestId, @NotNull(message = "Send the decision.") @Valid Accept request) {
        return service.decide(changeRequestId, true, request.note());
    }

    @POST
    @Path("/{changeRequestId}/reject")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(AO_ADMIN)
    @Operation(operationId = "rejectChangeRequest", summary = "Leave the register as it is")
    public ChangeRequestRow reject(
            UUID changeRequestId, @NotNull(message = "Send the decision.") @Valid Reject request) {
        return service.decide(changeRequestId, false, request.reason());
    }
}
