package org.touchstone.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The practitioners of a visit (QMR-083, QMR-090 to QMR-093). */
@Path("/visits/{visitId}")
@Tag(name = "Preparation")
class RosterResource {

    private final RosterService rosters;
    private final RosterReading reading;

    RosterResource(RosterService rosters, RosterReading reading) {
        this.rosters = rosters;
        this.reading = reading;
    }

    /** People to be asked. */
    @Schema(name = "InvitePractitioners")
    record Invite(
            @Schema(required = true)
                    @NotEmpty(message = "Choose at least one person.")
                    @Size(max = 100, message = "Invite at most 100 people at a time.")
                    List<@NotNull(message = "Choose a person.") UUID> personIds,
            @Schema(
                            description =
                                    "For which of the centre's programmes they speak; left out, each speaks for their own.")
                    @Size(max = 500, message = "Choose at most 500 programmes.")
                    Set<UUID> programmeIds) {}

    /** The programmes for which someone speaks. */
    @Schema(name = "RepresentProgrammes")
    record Represent(
            @Schema(required = true)
                    @NotEmpty(message = "Choose at least one programme.")
                    @Size(max = 500, message = "Choose at most 500 programmes.")
                    Set<UUID> programmeIds) {}

    /** How the meeting is run. */
    @Schema(name = "NoteAgreement")
    record Note(
            @Schema(examples = "Nine spokespersons, one per subject area")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    String agreementNote) {}

    @GET
    @Path("/roster")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getRoster", summary = "The practitioners of a visit")
    public RosterView get(@RestPath UUID visitId) {
        return reading.get(visitId);
    }

    @GET
    @Path("/roster/coverage")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "getRosterCoverage",
            summary = "Who speaks for each level in each subject area, and where nobody does",
            description = "A gap is a warning; it forbids nothing.")
    public CoverageView coverage(@RestPath UUID visitId) {
        return reading.coverage(visitId);
    }

    @GET
    @Path("/roster/candidates")
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "listRosterCandidates",
            summary = "Who can still be invited: practitioners of the centre and of its partners")
    public RosterView.Candidates candidates(@RestPath UUID visitId) {
        return reading.candidates(visitId);
    }

    @PUT
    @Path("/roster")
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "noteRosterAgreement",
            summary = "Write down how the practitioners' meeting is run")
    public RosterView note(
            @RestPath UUID visitId, @NotNull(message = "Send the note.") @Valid Note request) {
        return rosters.note(visitId, request.agreementNote());
    }

    @POST
    @Path("/roster/copy-previous")
    @Idempotent
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "copyPreviousRoster",
            summary = "Put the people of the last visit on the list",
            description = "Nobody is asked by it; whoever left is left out.")
    public RosterView copyPrevious(@RestPath UUID visitId) {
        return rosters.copyPrevious(visitId);
    }

    @POST
    @Path("/invitations")
    @Idempotent
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "invitePractitioners",
            summary = "Ask practitioners to the meeting",
            description =
                    "Each gets a mail with a calendar file. Before a date is agreed they are put on the list only; ask again then.")
    public RosterView invite(
            @RestPath UUID visitId, @NotNull(message = "Say whom.") @Valid Invite request) {
        return rosters.invite(
                visitId,
                request.personIds(),
                request.programmeIds() == null ? Set.of() : request.programmeIds());
    }

    @PUT
    @Path("/invitations/{invitationId}")
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "setRepresentedProgrammes",
            summary = "Say for which programmes someone speaks",
            description = "`If-Match` is the version of the person's entry.")
    public RosterView represent(
            @RestPath UUID visitId,
            @RestPath UUID invitationId,
            @NotNull(message = "Choose the programmes.") @Valid Represent request) {
        return rosters.represent(visitId, invitationId, request.programmeIds());
    }

    @DELETE
    @Path("/invitations/{invitationId}")
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Take someone off the list",
            description =
                    "Whoever had been asked is told. `If-Match` is the version of the person's entry.")
    public RosterView withdraw(@RestPath UUID visitId, @RestPath UUID invitationId) {
        return rosters.withdraw(visitId, invitationId);
    }
}
