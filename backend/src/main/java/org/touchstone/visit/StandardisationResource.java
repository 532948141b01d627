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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import org.touchstone.shared.web.Versioned;

/** Sessions in which reviewers are standardised for a cycle (QMR-062). */
@Path("/standardisation-sessions")
@Tag(name = "Visit")
class StandardisationResource {

    private final StandardisationService sessions;

    StandardisationResource(StandardisationService sessions) {
        this.sessions = sessions;
    }

    /** A session to be held, or held. */
    @Schema(name = "NewStandardisationSession")
    record NewSession(
            @Schema(required = true) @NotNull(message = "Say for which cycle.") UUID cycleId,
            @Schema(required = true)
                    @NotBlank(message = "Give the session a title.")
                    @Size(max = 200, message = "Use at most 200 characters.")
                    String title,
            @Schema(required = true) @NotNull(message = "Say on which day.") LocalDate heldOn) {}

    /** Who was there, and with what outcome. */
    @Schema(name = "StandardisationAttendance")
    record Attendances(
            @Schema(required = true)
                    @NotNull(message = "Say who was there.")
                    @Size(max = 1000, message = "Record at most 1,000 people at a time.")
                    List<@NotNull(message = "Name the reviewer.") @Valid Attendance> attendance) {}

    /** One reviewer's part. */
    @Schema(name = "ReviewerAttendance")
    record Attendance(
            @Schema(required = true) @NotNull(message = "Name the reviewer.") UUID personId,
            @Schema(required = true) @NotNull(message = "Say what came of it.")
                    Standardisation.Outcome outcome) {}

    /** A session with everyone's part in it. */
    @Schema(name = "StandardisationSession")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            @Schema(required = true) UUID id,
            @Schema(required = true) long version,
            @Schema(required = true) UUID cycleId,
            @Schema(required = true) String title,
            @Schema(required = true) LocalDate heldOn,
            @Schema(required = true) List<Attended> attendance)
            implements Versioned {

        @Schema(name = "StandardisedReviewer")
        record Attended(
                @Schema(required = true) UUID personId,
                @Schema(required = true) String name,
                @Schema(required = true) Standardisation.Outcome outcome) {}
    }

    /** A session in a list. */
    @Schema(name = "StandardisationSessionRow")
    record SessionRow(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID cycleId,
            @Schema(required = true) String cycleName,
            @Schema(required = true) String title,
            @Schema(required = true) LocalDate heldOn,
            @Schema(required = true) int standardised) {}

    @GET
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "listStandardisationSessions", summary = "Sessions, newest first")
    public Paged<SessionRow> list(
            @RestQuery @Parameter(description = "Only sessions for this cycle.") UUID cycle,
            @BeanParam PageQuery page) {
        return sessions.list(cycle, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PRINCIPAL_REVIEWER, Roles.AO_ADMIN})
    @Operation(operationId = "planStandardisationSession", summary = "Record a session")
    public RestResponse<SessionView> plan(
            @NotNull(message = "Send the session.") @Valid NewSession request) {
        var made = sessions.plan(request);
        return RestResponse.ResponseBuilder.<SessionView>created(
                        URI.create("/api/v1/standardisation-sessions/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "getStandardisationSession", summary = "A session and who was there")
    public SessionView get(@RestPath UUID sessionId) {
        return sessions.get(sessionId);
    }

    @PUT
    @Path("/{sessionId}/attendance")
    @IfMatchRequired
    @RolesAllowed({Roles.PRINCIPAL_REVIEWER, Roles.AO_ADMIN})
    @Operation(
            operationId = "recordStandardisation",
            summary = "Record who was there and who is standardised",
            description = "Replaces what was recorded before.")
    public SessionView record(
            @RestPath UUID sessionId,
            @NotNull(message = "Say who was there.") @Valid Attendances request) {
        return sessions.record(sessionId, request.attendance());
    }
}
