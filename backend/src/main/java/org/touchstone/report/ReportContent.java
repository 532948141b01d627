package org.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report says (QMR-172): the objectives and measures exactly as the pinned scheme version
 * has them (QMR-016). Kept as a whole per version, so that a published report never changes with
 * anything around it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportContent")
record ReportContent(
        @Schema(required = true) String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true) String visitReference,
        @Schema(required = true) String cycleName,
        @Schema(required = true, examples = "Quality Management Review 2016-17") String scheme,
        @Schema(required = true) LocalDate visitFrom,
        @Schema(required = true) LocalDate visitTo,
        String reviewerName,
        @Schema(required = true) List<String> sitesReviewed,
        @Schema(required = true) String summary,
        @Schema(required = true) List<Objective> objectives,
        @Schema(required = true) List<Point> essentialActions,
        @Schema(required = true) List<Point> recommendations,
        @Schema(required = true) List<Point> advice,
        @Schema(required = true) List<Point> goodPractice,
        @Schema(
                        description =
                                "The certification-linked objectives for which a block is recommended; absent when none is.")
                List<String> blockRecommendedFor,
        Instant feedbackGivenAt,
        Reflection reflection) {

    /** One objective with its level. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportObjective")
    record Objective(
            @Schema(required = true, examples = "QO.3") String code,
            @Schema(required = true) String title,
            @Schema(required = true) boolean certificationLinked,
            @Schema(examples = "PARTLY_EFFECTIVE") String level,
            String levelLabel,
            String provisionalLevel,
            @Schema(description = "Why the level differs from the one spoken of at the visit.")
                    String changeReason,
            String rationale,
            @Schema(description = "The level in the last published report.") String previousLevel,
            @Schema(required = true) List<Measure> measures) {}

    /** One measure with its finding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportMeasure")
    record Measure(
            @Schema(required = true, examples = "QO.3.4") String ref,
            @Schema(required = true) String statement,
            @Schema(examples = "NOT_EFFECTIVE") String finding,
            String findingLabel,
            String note,
            String addendumNote) {}

    /** An essential action, a recommendation, advice or good practice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportPoint")
    record Point(
            @Schema(required = true) UUID id,
            String objective,
            String measure,
            @Schema(required = true) String text,
            String levelTag,
            String subjectTag,
            @Schema(description = "The earlier recommendation that it takes further.")
                    UUID originId) {}

    /** What the centre itself said of its strengths and weaknesses (QMR-001). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportReflection")
    record Reflection(
            @Schema(required = true) UUID engagementDocumentId,
            String strengths,
            String weaknesses) {}
}
