package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The moves of a visit beside its date: contact, start, end, and what ends the case early. */
@Path("/visits/{visitId}")
@Tag(name = "Visit")
class ConductResource {

    private final Conduct conduct;
    private final ContactLog contacts;

    ConductResource(Conduct conduct, ContactLog contacts) {
        this.conduct = conduct;
        this.contacts = contacts;
    }

    /** The end of a visit. */
    @Schema(name = "ConcludeVisit")
    record Conclude(
            @Schema(required = true, description = "The sites that were looked at.")
                    @NotNull(message = "Say which of the centre's sites were looked at.")
                    @Size(max = 500)
                    List<@NotNull(message = "Name the site.") UUID> sitesReviewed,
            @Schema(description = "The last day, if it is not the agreed one.")
                    LocalDate lastDay) {}

    /** Days outside the window on which this visit may take place. */
    @Schema(name = "GrantWindowException")
    record Exempt(
            @Schema(required = true) @NotNull(message = "Give the first day.") LocalDate from,
            @Schema(required = true) @NotNull(message = "Give the last day.") LocalDate to,
            @Schema(required = true)
                    @NotBlank(message = "Say why.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    String reason) {}

    /** That the reviewer was in touch with the centre. */
    @Schema(name = "NewVisitContact")
    record NewContact(
            @Schema(required = true) @NotNull(message = "Say on which day.") LocalDate madeOn,
            @Schema(required = true) @NotNull(message = "Say how.") VisitContact.Means means,
            @Size(max = 2000, message = "Use at most 2,000 characters.") String note) {}

    /** A contact on record. */
    @Schema(name = "VisitContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactRow(
            @Schema(required = true) UUID id,
            @Schema(required = true) LocalDate madeOn,
            @Schema(required = true) VisitContact.Means means,
            String note,
            @Schema(required = true) String recordedBy,
            @Schema(required = true) Instant recordedAt) {}

    @GET
    @Path("/contacts")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(
            operationId = "listVisitContacts",
            summary = "When the reviewer was in touch with the centre, newest first")
    public Paged<ContactRow> contacts(@RestPath UUID visitId, @BeanParam @Valid PageQuery page) {
        return contacts.list(visitId, page);
    }

    @POST
    @Path("/contacts")
    @Idempotent
    @RolesAllowed({Roles.REVIEWER})
    @Operation(operationId = "recordVisitContact", summary = "Record a contact with the centre")
    public RestResponse<ContactRow> contact(
            @RestPath UUID visitId,
            @NotNull(message = "Send the contact.") @Valid NewContact request) {
        var made = contacts.record(visitId, request);
        return RestResponse.ResponseBuilder.<ContactRow>created(
                        URI.create("/api/v1/visits/" + visitId + "/contacts"))
                .entity(made)
                .build();
    }

    @POST
    @Path("/start")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER})
    @Operation(
            operationId = "startVisit",
            summary = "Open the visit on the day",
            description = "Not before its first day, and not while something is missing.")
    public VisitView start(@RestPath UUID visitId) {
        return conduct.start(visitId);
    }

    @POST
    @Path("/start-with-override")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.TEAM_LEADER, Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "startVisitWithOverride",
            summary = "Open the visit although something is missing",
            description = "With a reason, which stays on record.")
    public VisitView startWithOverride(
            @RestPath UUID visitId, @NotNull(message = "Say why.") @Valid WithReason request) {
        return conduct.startOverriding(visitId, request.reason());
    }

    @POST
    @Path("/conclude")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER})
    @Operation(
            operationId = "concludeVisit",
            summary = "End the visit",
            description =
                    "Spoken feedback is given and the meetings are recorded; the report clock starts on the last day.")
    public VisitView conclude(
            @RestPath UUID visitId,
            @NotNull(message = "Say which of the centre's sites were looked at.") @Valid
                    Conclude request) {
        return conduct.conclude(visitId, request.sitesReviewed(), request.lastDay());
    }

    @POST
    @Path("/withdraw")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "withdrawVisit",
            summary = "Withdraw the case of a centre that is out of scope",
            description = "Essential actions that were published stay.")
    public VisitView withdraw(
            @RestPath UUID visitId, @NotNull(message = "Say why.") @Valid WithReason request) {
        return conduct.withdraw(visitId, request.reason());
    }

    @POST
    @Path("/defer")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "deferVisit",
            summary = "Put the case off to the next cycle",
            description = "For a centre that starts so late that the window is about to close.")
    public VisitView defer(
            @RestPath UUID visitId, @NotNull(message = "Say why.") @Valid WithReason request) {
        return conduct.defer(visitId, request.reason());
    }

    @POST
    @Path("/grant-window-exception")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "grantWindowException",
            summary = "Allow the visit on days outside the window")
    public VisitView exempt(
            @RestPath UUID visitId,
            @NotNull(message = "Give the days and the reason.") @Valid Exempt request) {
        return conduct.exempt(visitId, request.from(), request.to(), request.reason());
    }
}
