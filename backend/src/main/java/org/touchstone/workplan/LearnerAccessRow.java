package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** That somebody may open learner work today, and through which activity (IQA-014). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaLearnerWorkAccess")
record LearnerAccessRow(
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) UUID activityId,
        @Schema(required = true, examples = "Interim sample, unit 3") String activityTitle,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Diploma in Sport") String programmeTitle,
        @Schema(required = true, description = "None means all of the programme.")
                List<String> units,
        @Schema(description = "The last day, where it ends by itself: somebody covers.")
                LocalDate endsOn) {

    private static final String SEPARATOR = "\u001f";

    static final String COLUMNS =
            "g.person_id as person_id, p.name as person_name, g.item_id as item_id, g.title as title, g.programme_id as programme_id,"
                    + " o.title as programme_title, g.ends_on as ends_on,"
                    + " (select group_concat(l.words separator '\u001f') from work_plan_link l where l.version_id = g.version_id"
                    + " and l.item_id = g.item_id and l.kind = 'UNIT') as units";

    static LearnerAccessRow of(Row row) {
        var units = row.text("units");
        return new LearnerAccessRow(
                row.uuid("person_id"),
                row.text("person_name"),
                row.uuid("item_id"),
                row.text("title"),
                row.uuid("programme_id"),
                row.text("programme_title"),
                units == null ? List.of() : List.of(units.split(SEPARATOR)),
                row.date("ends_on"));
    }
}
