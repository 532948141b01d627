package org.touchstone.judging;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the centre rates itself on a measure; a part left out is empty. */
@Schema(name = "SaveSelfRating", description = "How the centre rates itself on a measure.")
record SaveSelfRating(
        @Size(max = 40, message = "A rating is a code of at most {max} characters.")
                @Schema(description = "Code of a finding in the visit's scheme.", examples = "MET")
                String rating,
        @Size(max = 4000, message = "Write at most {max} characters.")
                @Schema(
                        description = "Why, and where it can be seen. No names of learners.",
                        examples = "The tracker is kept in the quality folder.")
                String note) {}
