package org.touchstone.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Roles;

/** The conversation of reviewer and nominee about a visit (QMR-049). */
@Path("/visits/{visitId}/messages")
@Tag(name = "Preparation")
class MessageResource {

    private final MessageService messages;

    MessageResource(MessageService messages) {
        this.messages = messages;
    }

    /** A message as it is shown. */
    @Schema(name = "VisitMessage")
    record MessageRow(
            @Schema(required = true) UUID id,
            @Schema(required = true) String personName,
            @Schema(required = true) Role actingRole,
            @Schema(required = true, description = "Whether the caller wrote it.") boolean mine,
            @Schema(required = true) String text,
            @Schema(required = true) Instant at) {}

    /** What is written. */
    @Schema(name = "PostVisitMessage")
    record NewMessage(
            @Schema(required = true)
                    @NotBlank(message = "Write something.")
                    @Size(max = 4000, message = "Use at most 4,000 characters.")
                    String text) {}

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listVisitMessages",
            summary = "The conversation about a visit, newest first")
    public Paged<MessageRow> list(@RestPath UUID visitId, @Valid @BeanParam PageQuery page) {
        return messages.list(visitId, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "postVisitMessage",
            summary = "Write to the other side",
            description = "They are told. A message is part of the record and cannot be changed.")
    public RestResponse<MessageRow> post(
            @RestPath UUID visitId,
            @NotNull(message = "Write something.") @Valid NewMessage request) {
        var message = messages.post(visitId, request.text());
        return RestResponse.ResponseBuilder.<MessageRow>created(
                        URI.create("/api/v1/visits/" + visitId + "/messages#" + message.id()))
                .entity(message)
                .build();
    }
}
