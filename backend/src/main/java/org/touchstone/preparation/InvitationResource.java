package org.touchstone.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The caller's own invitations to visits (QMR-046, QMR-094). */
@Path("/invitations")
@Tag(name = "Preparation")
class InvitationResource {

    private final InvitationService invitations;
    private final InvitationReading reading;

    InvitationResource(InvitationService invitations, InvitationReading reading) {
        this.invitations = invitations;
        this.reading = reading;
    }

    /** Whether someone comes. */
    @Schema(name = "AnswerInvitation")
    record Answer(
            @Schema(required = true) @NotNull(message = "Say whether you come.") Boolean comes,
            @Schema(description = "A word to the nominee.", examples = "I teach until eleven")
                    @Size(max = 1000, message = "Use at most 1,000 characters.")
                    String note) {}

    @GET
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(
            operationId = "listMyInvitations",
            summary = "My invitations, the latest visit first")
    public Paged<InvitationView> list(@Valid @BeanParam PageQuery page) {
        return reading.mine(page);
    }

    @GET
    @Path("/{invitationId}")
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(
            operationId = "getInvitation",
            summary = "One of my invitations",
            description = "It shows the meeting and nothing else of the visit.")
    public InvitationView get(@RestPath UUID invitationId) {
        return invitations.get(invitationId);
    }

    @POST
    @Path("/{invitationId}/answer")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(
            operationId = "answerInvitation",
            summary = "Accept or decline",
            description = "May be changed until the visit begins.")
    public InvitationView answer(
            @RestPath UUID invitationId,
            @NotNull(message = "Say whether you come.") @Valid Answer request) {
        return invitations.answer(invitationId, request.comes(), request.note());
    }
}
