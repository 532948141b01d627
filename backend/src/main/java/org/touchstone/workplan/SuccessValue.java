package org.touchstone.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** What an automatic measure derived to as a day began; it held until the next one (IQA-018). */
@Schema(name = "IqaSuccessValue")
record SuccessValue(
        @Schema(
                        required = true,
                        description = "The day, in London, as of which it was derived.",
                        examples = "2027-03-01")
                LocalDate on,
        @Schema(
                        required = true,
                        description = "What was counted: an amendment may have changed it since.")
                SuccessCriterion.Source source,
        @Schema(required = true, description = "How many fulfilled it.", examples = "8") long done,
        @Schema(required = true, description = "Of how many.", examples = "10") long of,
        @Schema(required = true, description = "In percent.", examples = "80") BigDecimal value) {

    static final String COLUMNS =
            "y.on_day as on_day, k.source as source, y.done as done, y.out_of as out_of";

    static final String FROM =
            "work_plan_success_value y join work_plan_criterion k on k.version_id = y.version_id and k.item_id = y.criterion_id";

    static SuccessValue of(Row row) {
        var figure = new SuccessFigures.Figure(row.number("done"), row.number("out_of"));
        return new SuccessValue(
                row.date("on_day"),
                row.constant("source", SuccessCriterion.Source.class),
                figure.done(),
                figure.of(),
                figure.percent());
    }
}
