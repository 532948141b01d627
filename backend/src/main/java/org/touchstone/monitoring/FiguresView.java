package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.MemberFigures.By;
import org.touchstone.workplan.MemberFigures.Counted;
import org.touchstone.workplan.MemberFigures.Kind;

/** What is planned and done in a plan, as of this moment. */
@Schema(name = "IqaFigures")
record FiguresView(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) By by,
        @Schema(required = true) List<Line> items) {

    /** A row of figures; what is not counted is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaFiguresLine")
    record Line(
            @Schema(required = true) UUID ofId,
            @Schema(required = true, examples = "Ines Inner") String name,
            @Schema(required = true) Kind kind,
            @Schema(required = true, description = "To be done by today.", examples = "6")
                    int planned,
            @Schema(examples = "4") Integer done,
            @Schema(examples = "3") Integer onTime,
            @Schema(examples = "2") Integer overdue,
            @Schema(description = "Percent of those done.", examples = "25.0")
                    BigDecimal disagreementRate) {

        static Line of(Counted row, String name) {
            return new Line(
                    row.ofId(),
                    name,
                    row.kind(),
                    row.planned(),
                    row.done(),
                    row.onTime(),
                    row.overdue(),
                    rate(row));
        }

        private static BigDecimal rate(Counted row) {
            return row.disagreed() == null || row.done() == null || row.done() == 0
                    ? null
                    : BigDecimal.valueOf(100L * row.disagreed())
                            .divide(BigDecimal.valueOf(row.done()), 1, RoundingMode.HALF_UP);
        }
    }
}
