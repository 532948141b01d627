package org.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/**
 * A report as the caller may see it: the awarding organisation its draft, the centre what was
 * published.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Report")
record ReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID visitId,
        @Schema(required = true) ReportState state,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true, description = "How the due date came about.") String dueWords,
        @Schema(required = true, description = "Whether the draft is late (QMR-175).")
                boolean overdue,
        @Schema(description = "Working days since the due day, while overdue.")
                Integer workingDaysLate,
        Instant submittedAt,
        LocalDate publishedOn,
        @Schema(description = "The version shown; absent for a draft.") Integer shownVersion,
        @Schema(required = true) List<VersionRow> versions,
        @Schema(required = true) ReportContent content,
        @Schema(required = true) List<Reader> readers,
        @Schema(required = true) List<Command> allowedCommands)
        implements Versioned {

    /** A version of the text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportVersion")
    record VersionRow(
            @Schema(required = true) int number,
            @Schema(required = true) String authorName,
            @Schema(required = true) String authorRole,
            @Schema(required = true) Instant at,
            String reason,
            Instant publishedAt) {

        static VersionRow of(ReportVersion version) {
            return new VersionRow(
                    version.number(),
                    version.authorName(),
                    version.authorRole(),
                    version.at(),
                    version.reason(),
                    version.publishedAt());
        }
    }

    /** Someone of the centre who may read it or has read it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportReader")
    record Reader(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String name,
            @Schema(required = true, description = "By the nominee's grant rather than by office.")
                    boolean granted,
            Instant firstReadAt) {}
}
