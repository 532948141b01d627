package org.touchstone.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/**
 * An invitation as the one who was asked sees it: the meeting, and nothing else of the visit
 * (decision D49).
 */
@Schema(name = "Invitation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) InvitationState state,
        @Schema(required = true, description = "The centre that is visited.") String centreName,
        @Schema(required = true, description = "What the scheme calls the visit.") String visitWord,
        @Schema(
                        description =
                                "The day of the meeting, or the first day of the visit while the agenda is not agreed; absent while a new date is looked for.")
                LocalDate on,
        @Schema(description = "The last day, when the visit has several and the day is open.")
                LocalDate until,
        @Schema(implementation = String.class, examples = "10:30", description = "London time.")
                @JsonFormat(pattern = "HH:mm")
                LocalTime startsAt,
        @Schema(implementation = String.class, examples = "11:30") @JsonFormat(pattern = "HH:mm")
                LocalTime endsAt,
        @Schema(description = "Where, in words.", examples = "Room B12") String room,
        @Schema(required = true, description = "The programmes for which they speak.")
                List<String> programmes,
        String answerNote,
        @Schema(description = "Whom to ask: the nominee of the visited centre.") String contactName,
        String contactEmail,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
