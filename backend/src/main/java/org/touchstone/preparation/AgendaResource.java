package org.touchstone.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The agenda of a visit (QMR-081, QMR-143). */
@Path("/visits/{visitId}/agenda")
@Tag(
        name = "Preparation",
        description = "What both sides arrange for a visit, and the log of how it was conducted.")
class AgendaResource {

    private final AgendaService agendas;

    AgendaResource(AgendaService agendas) {
        this.agendas = agendas;
    }

    /** The items of an agenda. */
    @Schema(name = "EditAgenda")
    record EditAgenda(
            @Schema(required = true)
                    @NotNull(message = "Send the items.")
                    @Size(max = 100, message = "An agenda has at most 100 items.")
                    List<@NotNull(message = "Send the item.") @Valid AgendaItem> items) {}

    /** The version that is accepted. */
    @Schema(name = "AcceptAgenda")
    record AcceptAgenda(
            @Schema(required = true, description = "`number` of the agenda that was read.")
                    @NotNull(message = "Say which version of the agenda you accept.")
                    Integer number) {}

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getAgenda", summary = "The agenda of a visit")
    public AgendaView get(@RestPath UUID visitId) {
        return agendas.get(visitId);
    }

    @PUT
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "editAgenda",
            summary = "Write the agenda anew",
            description = "Makes another version, which both sides have yet to accept.")
    public AgendaView edit(
            @RestPath UUID visitId,
            @NotNull(message = "Send the items.") @Valid EditAgenda request) {
        return agendas.edit(visitId, request.items());
    }

    @POST
    @Path("/accept")
    @Idempotent
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "acceptAgenda",
            summary = "Accept a version of the agenda for one's side",
            description =
                    "The number in the request takes the place of `If-Match`: an older version is refused with 409. Refused with 422 while an item that the scheme asks for is missing.")
    public AgendaView accept(
            @RestPath UUID visitId,
            @NotNull(message = "Say which version of the agenda you accept.") @Valid
                    AcceptAgenda request) {
        return agendas.accept(visitId, request.number());
    }
}
