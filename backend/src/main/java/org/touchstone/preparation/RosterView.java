package org.touchstone.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** The people of a visit as both sides see them. */
@Schema(name = "Roster")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RosterView(
        @Schema(required = true) UUID visitId,
        @Schema(required = true, description = "By name.") List<Entry> people,
        @Schema(description = "How the meeting is run, as nominee and reviewer agreed.")
                String agreementNote,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(
                        required = true,
                        description = "Of the note; each person has a version of their own.")
                long version)
        implements Versioned {

    /** A person on the list. */
    @Schema(name = "RosterEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Schema(required = true) UUID invitationId,
            @Schema(required = true) UUID personId,
            @Schema(required = true) String name,
            String email,
            @Schema(required = true) String centreName,
            @Schema(required = true, description = "Whether they work at a partner centre.")
                    boolean partner,
            @Schema(required = true, description = "Codes of the scheme's practitioner roles.")
                    List<String> roles,
            @Schema(required = true) InvitationState state,
            Instant invitedAt,
            Instant answeredAt,
            String answerNote,
            @Schema(required = true, description = "For which they speak.")
                    List<SpokenFor> programmes,
            @Schema(required = true) long version) {}

    /** A programme for which someone speaks. */
    @Schema(name = "RosterProgramme")
    record SpokenFor(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) QualificationLevel level,
            @Schema(required = true) String subjectArea) {}

    /** Someone who can be invited. */
    @Schema(name = "RosterCandidate")
    record Candidate(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String name,
            @Schema(required = true) String centreName,
            @Schema(required = true) boolean partner,
            @Schema(required = true) List<String> roles,
            @Schema(required = true, description = "Of the visited centre's programmes, their own.")
                    List<UUID> programmeIds) {}

    /** Who can be invited, and for what they can speak. */
    @Schema(name = "RosterCandidates")
    record Candidates(
            @Schema(required = true) List<Candidate> people,
            @Schema(required = true) List<SpokenFor> programmes) {}
}
