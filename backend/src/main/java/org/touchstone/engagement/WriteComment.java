package org.touchstone.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment on the document or, if named, one section. */
@Schema(name = "WriteEngagementComment")
record WriteComment(
        @Schema(description = "The section it is about; absent for the whole document.")
                SectionName section,
        @Schema(required = true, examples = "Say which year the policy is of.")
                @NotBlank(message = "Write the comment.")
                @Size(max = 4000, message = "Keep the comment within 4,000 characters.")
                String text) {}
