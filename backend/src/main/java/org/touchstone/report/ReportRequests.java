package org.touchstone.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about reports. */
final class ReportRequests {

    private ReportRequests() {}

    /** The reviewer's overall words. */
    @Schema(name = "SummariseReport")
    record SummariseReport(
            @NotNull(message = "Send the text, even when it is empty.")
                    @Size(max = 8000, message = "Keep the summary below 8,000 characters.")
                    @Schema(required = true)
                    String summary) {}

    /**
     * Hands the report in.
     *
     * @param recommendBlock may be left out; a block recommendation cannot be refused where it is
     *     due (QMR-210)
     */
    @Schema(name = "SubmitReport")
    record SubmitReport(
            @Schema(
                            description =
                                    "May be left out: where a block recommendation is due it cannot be refused.")
                    Boolean recommendBlock) {}

    /** Lets someone of the centre read the published report. */
    @Schema(name = "GrantReportReader")
    record GrantReader(
            @NotNull(message = "Choose the person who may read the report.")
                    @Schema(required = true)
                    UUID personId) {}

    /** A comment of the centre, or a moderation note of the principal reviewer. */
    @Schema(name = "CommentOnReport")
    record Comment(
            @NotBlank(message = "Write the comment.")
                    @Size(max = 4000, message = "Keep the comment below 4,000 characters.")
                    @Schema(required = true)
                    String text) {}
}
