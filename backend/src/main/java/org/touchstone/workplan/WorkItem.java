package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Something that somebody has to do, in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaWorkItem")
record WorkItem(
        @Schema(required = true, description = "Of the record that it is about.") UUID id,
        @Schema(
                        required = true,
                        description =
                                "OBJECTIVE, ACTIVITY, NOTICE (a version to take note of), INDIVIDUAL_PLAN (one's own plan to answer), RESULT (an objective to judge); other features add SAMPLE, OBSERVATION and more.",
                        examples = "OBJECTIVE")
                String kind,
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "WP-2026-00007") String planReference,
        @Schema(required = true, examples = "Engineering") String areaName,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "Sample both new assessors") String title,
        @Schema(examples = "2027-02-20") LocalDate dueOn,
        @Schema(required = true) boolean overdue,
        @Schema(required = true, description = "The path of the screen to open.") String link) {

    static final String COLUMNS =
            "x.id as id, x.kind as kind, x.plan_id as plan_id, w.reference as reference, a.name as area_name, x.person_id as person_id,"
                    + " p.name as person_name, x.title as title, x.due_on as due_on, x.link as link,"
                    + " (x.due_on is not null and x.due_on < :today) as overdue";

    static WorkItem of(Row row) {
        return new WorkItem(
                row.uuid("id"),
                row.text("kind"),
                row.uuid("plan_id"),
                row.text("reference"),
                row.text("area_name"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.text("title"),
                row.date("due_on"),
                row.flag("overdue"),
                row.text("link"));
    }
}
