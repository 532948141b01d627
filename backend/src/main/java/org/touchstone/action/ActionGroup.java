package org.touchstone.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** How many actions a centre, an objective or a person has. */
@Schema(name = "ActionGroup")
record ActionGroup(
        @Schema(
                        required = true,
                        description = "What to filter by: number, code or id; empty for nobody.",
                        examples = "10001")
                String key,
        @Schema(required = true, description = "Name of the group; empty for nobody.") String label,
        @Schema(required = true, description = "With the centre, overdue ones included.") int open,
        @Schema(required = true) int overdue,
        @Schema(required = true, description = "Submitted and waiting for the check.")
                int submitted,
        @Schema(required = true) int completed,
        @Schema(required = true) int total) {

    /** What actions are grouped by. */
    @Schema(name = "ActionGroupBy")
    enum By {
        CENTRE("c.number", "c.name"),
        OBJECTIVE("coalesce(a.objective, '')", "coalesce(a.objective, '')"),
        OWNER("coalesce(cast(a.owner_id as char), '')", "coalesce(o.name, '')");

        private final String key;
        private final String label;

        By(String key, String label) {
            this.key = key;
            this.label = label;
        }

        String key() {
            return key;
        }

        String label() {
            return label;
        }

        String columns() {
            return key + " as group_key, " + label + " as group_label, " + COUNTS;
        }
    }

    private static final String COUNTS =
            "sum(a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')) as open, sum("
                    + ActionLists.OVERDUE
                    + ") as overdue, sum(a.state = 'SUBMITTED') as submitted,"
                    + " sum(a.state = 'COMPLETED') as completed, count(*) as total";

    static ActionGroup of(Row row) {
        return new ActionGroup(
                row.text("group_key"),
                row.text("group_label"),
                row.integer("open"),
                row.integer("overdue"),
                row.integer("submitted"),
                row.integer("completed"),
                row.integer("total"));
    }
}
