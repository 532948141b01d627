package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;
import org.touchstone.workplan.MemberFigures.Counted;

/**
 * What was found of a member. What was written about them is absent for whoever may not read it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaMonitoringRecord")
record RecordView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, description = "Of which day the figures are.") LocalDate takenOn,
        @Schema(required = true, description = "As on that day; they do not change any more.")
                List<Counted> figures,
        MonitoringRecord.Progress progress,
        String progressNote,
        String evidence,
        @Schema(required = true) List<Judgement> judgements,
        @Schema(required = true) List<MonitoringFinding.View> findings,
        @Schema(description = "Absent until it was given.") FeedbackView feedback,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** That feedback was given, and for those concerned what was said and answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaFeedback")
    record FeedbackView(
            @Schema(required = true) LocalDate givenOn,
            @Schema(required = true) UUID givenBy,
            @Schema(required = true, examples = "Lena Lead") String givenByName,
            @Schema(required = true) Feedback.Channel channel,
            Instant acknowledgedAt,
            Instant respondedAt,
            @Schema(description = "When it was brought to the head of centre.") Instant escalatedAt,
            @Schema(description = "When it was shared with the external quality assurer.")
                    Instant sharedAt,
            @Schema(description = "Only for the member, the lead, and whoever it was brought to.")
                    Words feedbackText) {}

    /** What was said, and beside it what was answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaFeedbackText")
    record Words(
            @Schema(required = true) String strengths,
            @Schema(required = true) String toImprove,
            @Schema(required = true) String agreedSteps,
            String response,
            @Schema(description = "Why it was brought to the head of centre.")
                    String escalatedFor) {}
}
