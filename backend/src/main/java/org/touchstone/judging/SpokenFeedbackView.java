package org.touchstone.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** The spoken feedback of a visit; without a time while none is recorded. */
@Schema(name = "SpokenFeedback", description = "The spoken feedback of a visit.")
record SpokenFeedbackView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(description = "When it was given; absent while none is recorded.") Instant givenAt,
        @Schema(description = "Who was there.") String personsPresent,
        @Schema(description = "What was said; for the centre only if shared.") String notes,
        @Schema(description = "What the centre was told about a certification block; codes.")
                List<String> blockExplained,
        @Schema(description = "Whether the centre reads notes and levels here.")
                Boolean sharedWithCentre,
        @Schema(description = "What the centre was told; for the centre only if shared.")
                List<ToldLevel> levels,
        @Schema(description = "Who recorded it.", examples = "Ada Quill") String recordedBy,
        @Schema(description = "When the nominee confirmed having received it.")
                Instant acknowledgedAt,
        @Schema(description = "Who confirmed it.", examples = "Bea Lantern") String acknowledgedBy,
        @Schema(required = true, description = "What the caller may do, with what is missing.")
                List<Command> allowedCommands,
        @Schema(
                        required = true,
                        description = "For `If-Match`; 0 while none is recorded.",
                        examples = "0")
                long version)
        implements Versioned {

    /** A level as the centre was told it. */
    @Schema(name = "ToldLevel", description = "A level as the centre was told it.")
    record ToldLevel(
            @Schema(required = true, description = "The objective.", examples = "QO.3")
                    String objective,
            @Schema(required = true, description = "The level.", examples = "EFFECTIVE")
                    String level) {}
}
