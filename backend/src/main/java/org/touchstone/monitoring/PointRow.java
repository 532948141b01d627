package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.workplan.MonitoringPoint;

/** A monitoring point in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaLivePointRow")
record PointRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "First look") String title,
        @Schema(required = true) PointState state,
        @Schema(description = "Absent while it waits for an event.", examples = "2017-01-09")
                LocalDate fromOn,
        @Schema(examples = "2017-01-20") LocalDate toOn,
        @Schema(description = "What it comes after.") MonitoringPoint.After after,
        Integer afterCount,
        @Schema(required = true) boolean progress,
        @Schema(required = true) boolean quality,
        @Schema(required = true, description = "How many members it covers.") int members,
        @Schema(required = true, description = "How many of them have feedback.") int feedback,
        @Schema(required = true, description = "Its window is open or over, with no record.")
                boolean due,
        @Schema(required = true, description = "Its window is over, with no record.")
                boolean overdue,
        LocalDate recordedOn,
        LocalDate feedbackDueOn,
        @Schema(required = true) boolean feedbackOverdue) {

    static final String FEEDBACK_OVERDUE = "(m.state = 'RECORDED' and m.feedback_due_on < :today)";

    private static final String UNRECORDED = "m.state in ('PLANNED', 'IN_PROGRESS', 'MISSED')";

    static final String COLUMNS =
            "m.id as id, m.title as title, m.state as state, m.from_on as from_on, m.to_on as to_on, m.after_event as after_event,"
                    + " m.after_count as after_count, m.progress as progress, m.quality as quality, m.recorded_on as recorded_on,"
                    + " m.feedback_due_on as feedback_due_on,"
                    + " (select count(*) from monitoring_point_member n where n.point_id = m.id) as members,"
                    + " (select count(*) from monitoring_record r join monitoring_feedback f on f.record_id = r.id"
                    + " where r.point_id = m.id) as feedback, "
                    + UNRECORDED
                    + " and m.from_on <= :today as due, "
                    + UNRECORDED
                    + " and m.to_on < :today as overdue, "
                    + FEEDBACK_OVERDUE
                    + " as feedback_overdue";

    static PointRow of(Row row) {
        return new PointRow(
                row.uuid("id"),
                row.text("title"),
                row.constant("state", PointState.class),
                row.date("from_on"),
                row.date("to_on"),
                row.constant("after_event", MonitoringPoint.After.class),
                row.integer("after_count"),
                row.flag("progress"),
                row.flag("quality"),
                row.integer("members"),
                row.integer("feedback"),
                row.flag("due"),
                row.flag("overdue"),
                row.date("recorded_on"),
                row.date("feedback_due_on"),
                row.flag("feedback_overdue"));
    }
}
