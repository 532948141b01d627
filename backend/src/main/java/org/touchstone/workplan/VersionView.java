package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A version of a plan with all that it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanVersion")
record VersionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "WP-2026-00007") String planReference,
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true, description = "Whether it is the first, to which reviews refer.")
                boolean original,
        @Schema(required = true) VersionState state,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true) PlanContent content,
        @Schema(required = true, description = "Everyone whom the content names.")
                List<AreaView.Named> people,
        @Schema(description = "What the team was told in the lead's words.") String summary,
        Instant publishedAt,
        @Schema(examples = "Lena Leader") String publishedByName,
        @Schema(description = "SHA-256 of the content in canonical form, once published.")
                String contentHash,
        @Schema(required = true, description = "How many members were told of it.") int told,
        @Schema(required = true, description = "How many of them acknowledged it.")
                int acknowledged,
        String reasonDropped,
        @Schema(
                        required = true,
                        description =
                                "With all that is missing before it can be put into force (IQA-021).")
                List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
