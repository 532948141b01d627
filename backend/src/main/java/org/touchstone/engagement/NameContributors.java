package org.touchstone.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The colleagues who may write single sections, in place of all named before. */
@Schema(name = "NameEngagementContributors")
record NameContributors(
        @Schema(required = true)
                @NotNull(message = "Send the list of contributors, even if empty.")
                @Size(max = 100, message = "Name at most 100 contributors.")
                List<@Valid @NotNull(message = "A contributor is missing.") Named> contributors) {

    /** One colleague. */
    @Schema(name = "NamedEngagementContributor")
    record Named(
            @Schema(required = true) @NotNull(message = "Name the person.") UUID personId,
            @Schema(required = true) @NotEmpty(message = "Choose at least one section.")
                    List<@NotNull(message = "A section is missing.") SectionName> sections) {}
}
