package org.touchstone.judging;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the reviewer looked at. */
@Schema(name = "NoteItemSeen", description = "Something the reviewer looked at.")
record NoteItemSeen(
        @NotBlank(message = "Say for which measure it was looked at.")
                @Size(max = 20, message = "A reference has at most {max} characters.")
                @Schema(required = true, description = "The measure.", examples = "QO.3.3")
                String measure,
        @Size(max = 120, message = "Write at most {max} characters.")
                @Schema(description = "The site where it was seen.", examples = "Harbour campus")
                String site,
        @NotBlank(message = "Say what was looked at.")
                @Size(max = 500, message = "Write at most {max} characters.")
                @Schema(
                        required = true,
                        description = "What was looked at. No names of learners.",
                        examples = "Registration spreadsheet, autumn term")
                String what,
        @Min(value = 1, message = "A sample has at least one; leave it empty if there was none.")
                @Schema(description = "How many, where a sample was taken.", examples = "6")
                Integer sampleSize) {}
