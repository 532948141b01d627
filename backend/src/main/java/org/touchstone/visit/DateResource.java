package org.touchstone.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The date of a visit, negotiated by both sides. */
@Path("/visits/{visitId}")
@Tag(name = "Visit")
class DateResource {

    private static final String NOTHING_SENT = "Send the dates.";

    private final Negotiation negotiation;
    private final WorkingDays days;

    DateResource(Negotiation negotiation, WorkingDays days) {
        this.negotiation = negotiation;
        this.days = days;
    }

    /** Dates put on the table. */
    @Schema(name = "ProposeVisitDate")
    record ProposeDate(
            @Schema(required = true)
                    @NotEmpty(message = "Propose at least one date.")
                    @Size(max = 5, message = "Propose at most 5 dates at a time.")
                    List<@NotNull(message = "Give the days.") @Valid DateRange> dates,
            @Size(max = 2000, message = "Use at most 2,000 characters.") String note) {}

    /** The date that is taken. */
    @Schema(name = "AcceptVisitDate")
    record AcceptDate(
            @Schema(required = true) @NotNull(message = "Say which of the dates.")
                    UUID proposalId) {}

    /** The date that is not taken, and others in its place. */
    @Schema(name = "DeclineVisitDate")
    record DeclineDate(
            @Schema(required = true) @NotNull(message = "Say which of the dates.") UUID proposalId,
            @Size(max = 2000, message = "Use at most 2,000 characters.") String reason,
            @Schema(description = "Dates proposed in its place.")
                    @Size(max = 5, message = "Propose at most 5 dates at a time.")
                    List<@NotNull(message = "Give the days.") @Valid DateRange> dates) {}

    /** An agreed date is given up for others. */
    @Schema(name = "MoveVisitDate")
    record MoveDate(
            @Schema(required = true)
                    @NotBlank(message = "Say why the date has to move.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    String reason,
            @Schema(required = true)
                    @NotEmpty(message = "Propose at least one other date.")
                    @Size(max = 5, message = "Propose at most 5 dates at a time.")
                    List<@NotNull(message = "Give the days.") @Valid DateRange> dates) {}

    @POST
    @Path("/propose-date")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "proposeVisitDate",
            summary = "Put dates on the table",
            description = "Either side may; the other side accepts, declines or counters.")
    public VisitView propose(
            @RestPath UUID visitId, @NotNull(message = NOTHING_SENT) @Valid ProposeDate request) {
        return negotiation.propose(visitId, request.dates(), request.note());
    }

    @POST
    @Path("/accept-date")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "acceptVisitDate",
            summary = "Accept a date that the other side proposed",
            description = "Then the date is agreed; both sides get a calendar file.")
    public VisitView accept(
            @RestPath UUID visitId,
            @NotNull(message = "Say which of the dates.") @Valid AcceptDate request) {
        return negotiation.accept(visitId, request.proposalId());
    }

    @POST
    @Path("/decline-date")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "declineVisitDate",
            summary = "Decline a date, and propose others in its place if you like")
    public VisitView decline(
            @RestPath UUID visitId,
            @NotNull(message = "Say which of the dates.") @Valid DeclineDate request) {
        return negotiation.decline(
                visitId, request.proposalId(), request.reason(), request.dates());
    }

    @POST
    @Path("/move-date")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "moveVisitDate",
            summary = "Give up an agreed date for others",
            description = "Both sides must agree again; the old date stays in the history.")
    public VisitView move(
            @RestPath UUID visitId, @NotNull(message = NOTHING_SENT) @Valid MoveDate request) {
        return negotiation.move(visitId, request.dates(), request.reason());
    }

    @POST
    @Path("/cancel-date")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "cancelVisitDate",
            summary = "Call the date off",
            description = "The case stays and needs another date before the window closes.")
    public VisitView cancel(
            @RestPath UUID visitId, @NotNull(message = "Say why.") @Valid WithReason request) {
        return negotiation.cancel(visitId, request.reason());
    }

    @GET
    @Path("/working-days")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listVisitWorkingDays",
            summary = "The days on which the visit could take place",
            description =
                    "From today on: working days of the centre's nation inside the window, bank holidays by name, and the"
                            + " days on which the reviewer is taken.")
    public WorkingDays.View workingDays(
            @RestPath UUID visitId,
            @RestQuery @Parameter(description = "Not before this day.", example = "2016-11-01")
                    LocalDate from,
            @RestQuery @Parameter(description = "Not after this day.", example = "2016-12-31")
                    LocalDate to) {
        return days.of(visitId, from, to);
    }
}
