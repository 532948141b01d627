package org.touchstone.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The log of a visit (QMR-051, QMR-145, QMR-146). */
@Path("/visits/{visitId}")
@Tag(name = "Preparation")
class MeetingResource {

    private final MeetingService meetings;

    MeetingResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** A meeting, or systems and records that were looked at. */
    @Schema(name = "RecordMeeting")
    record MeetingToRecord(
            @Schema(required = true) @NotNull(message = "Say what it was.") MeetingType type,
            @Schema(required = true, examples = "2016-12-06T10:30:00Z")
                    @NotNull(message = "Say when it began.")
                    Instant heldAt,
            @Schema(required = true, examples = "Ada Quill, Ben Thorn")
                    @NotBlank(message = "Say who took part, or whose records were looked at.")
                    @Size(max = 1000, message = "Use at most 1,000 characters.")
                    String persons,
            @Schema(description = "Read by the awarding organisation only.")
                    @Size(max = 4000, message = "Use at most 4,000 characters.")
                    String note) {

        Meeting.Details details() {
            return new Meeting.Details(type, heldAt, persons, note);
        }
    }

    /** Who came. */
    @Schema(name = "RecordAttendance")
    record Attendance(
            @Schema(required = true)
                    @NotEmpty(message = "Say for at least one person whether they came.")
                    @Size(max = 500, message = "Send at most 500 people at a time.")
                    List<@NotNull(message = "Send the person.") @Valid One> people) {

        /** Whether one person came. */
        @Schema(name = "AttendanceOfOne")
        record One(
                @Schema(required = true) @NotNull(message = "Say who.") UUID invitationId,
                @Schema(required = true) @NotNull(message = "Say whether they came.")
                        Boolean attended) {}
    }

    @GET
    @Path("/meetings")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(
            operationId = "getMeetingLog",
            summary = "How the visit was conducted, and what is missing before it can end")
    public MeetingLogView log(@RestPath UUID visitId) {
        return meetings.log(visitId);
    }

    @POST
    @Path("/meetings")
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "recordMeeting", summary = "Put a meeting of the visit on record")
    public MeetingLogView record(
            @RestPath UUID visitId,
            @NotNull(message = "Send the meeting.") @Valid MeetingToRecord request) {
        return meetings.record(visitId, request.details());
    }

    @PUT
    @Path("/meetings/{meetingId}")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "correctMeeting",
            summary = "Put the record of a meeting right",
            description = "`If-Match` is the version of the entry.")
    public MeetingLogView correct(
            @RestPath UUID visitId,
            @RestPath UUID meetingId,
            @NotNull(message = "Send the meeting.") @Valid MeetingToRecord request) {
        return meetings.correct(visitId, meetingId, request.details());
    }

    @PUT
    @Path("/attendance")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "recordAttendance",
            summary = "Note who of the invited came",
            description = "Sets those who are named; only the reviewer of the visit writes it.")
    public RosterView attend(
            @RestPath UUID visitId, @NotNull(message = "Say who came.") @Valid Attendance request) {
        return meetings.attend(
                visitId,
                request.people().stream()
                        .collect(
                                Collectors.toMap(
                                        Attendance.One::invitationId,
                                        Attendance.One::attended,
                                        (first, last) -> last)));
    }
}
