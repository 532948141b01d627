package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.workplan.PlanMayNeedReview.Cause;

/** What asks for a review of a plan: a task with a day, or a flag without one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaReviewPrompt")
record PromptRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) Cause cause,
        @Schema(required = true, description = "The record that it cites.") UUID aboutId,
        @Schema(required = true, examples = "Essential action EA-2016-00012") String words,
        @Schema(required = true) Instant raisedAt,
        @Schema(description = "By when to review; absent for a flag.") LocalDate dueOn,
        @Schema(required = true, description = "Open, and its day is over.") boolean overdue,
        @Schema(description = "When a review or an amendment cleared it.") Instant clearedAt,
        UUID reviewId) {

    static final String COLUMNS =
            "q.id as id, q.cause as cause, q.about_id as about_id, q.words as words, q.raised_at as raised_at, q.due_on as due_on,"
                    + " q.cleared_at is null and q.due_on < :today as overdue, q.cleared_at as cleared_at, q.review_id as review_id";

    static PromptRow of(Row row) {
        return new PromptRow(
                row.uuid("id"),
                row.constant("cause", Cause.class),
                row.uuid("about_id"),
                row.text("words"),
                row.instant("raised_at"),
                row.date("due_on"),
                row.flag("overdue"),
                row.instant("cleared_at"),
                row.uuid("review_id"));
    }
}
