package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** What the reviewer looked at. */
@Path("/visits/{visitId}/items-seen")
@Tag(name = "Judging")
class ItemSeenResource {

    private final ItemSeenService items;

    ItemSeenResource(ItemSeenService items) {
        this.items = items;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "noteItemSeen",
            summary = "Note something that was looked at",
            description = "All that was looked at stands in the list of findings, by measure.")
    public RestResponse<ItemSeenView> note(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @NotNull(message = "Send an object.") @Valid NoteItemSeen request) {
        var item = items.note(visitId, request);
        return RestResponse.ResponseBuilder.<ItemSeenView>created(
                        URI.create("/api/v1/visits/" + visitId + "/items-seen/" + item.id()))
                .entity(item)
                .build();
    }

    @GET
    @Path("/{itemId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getItemSeen", summary = "Something that was looked at")
    public ItemSeenView get(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "The item.") UUID itemId) {
        return items.get(visitId, itemId);
    }

    @DELETE
    @Path("/{itemId}")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "removeItemSeen", summary = "Take back that something was looked at")
    public void remove(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "The item.") UUID itemId) {
        items.remove(visitId, itemId);
    }
}
