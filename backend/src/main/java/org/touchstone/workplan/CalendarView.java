package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version as a timeline, to be shown, printed or taken away (IQA-028). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanTimeline")
record CalendarView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "WP-2026-00007") String reference,
        @Schema(required = true, examples = "Engineering") String areaName,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true, description = "Number of the version.", examples = "3") int number,
        @Schema(required = true) VersionState state,
        @Schema(required = true) Instant producedAt,
        @Schema(required = true, examples = "Lena Leader") String producedByName,
        @Schema(required = true, description = "By first day.") List<Activity> activities,
        @Schema(required = true) List<Point> monitoringPoints) {

    /** An activity with names in place of ids. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaTimelineActivity")
    record Activity(
            @Schema(required = true) UUID id,
            @Schema(required = true) PlanActivity.Kind kind,
            @Schema(required = true, examples = "Interim sample, unit 3") String title,
            @Schema(examples = "Diploma in Sport") String programme,
            @Schema(examples = "Main site") String site,
            @Schema(required = true) List<String> units,
            @Schema(required = true) List<String> assessors,
            @Schema(required = true, examples = "2026-10-05") LocalDate fromOn,
            @Schema(required = true, examples = "2026-10-16") LocalDate toOn,
            @Schema(examples = "3.5") BigDecimal effortHours,
            @Schema(examples = "Ines Inner") String responsible,
            @Schema(description = "When it was carried out.") LocalDate doneOn) {}

    /** A point at which the work of the team is looked at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaTimelinePoint")
    record Point(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "First samples of the year") String title,
            LocalDate fromOn,
            LocalDate toOn,
            @Schema(required = true) List<String> members) {}
}
