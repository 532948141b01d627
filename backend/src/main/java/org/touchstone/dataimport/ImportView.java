package org.touchstone.dataimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A list that was sent, row by row: what would become of it, or what did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Import",
        description = "A list that a centre sent: its preview, or what became of it.")
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) ImportKind kind,
        @Schema(required = true) ImportState state,
        @Schema(required = true, examples = "staff.xlsx") String fileName,
        @Schema(description = "Day of the snapshot, for registrations.") LocalDate takenOn,
        @Schema(required = true) Instant uploadedAt,
        @Schema(required = true, description = "Until then it can be applied.") Instant usableUntil,
        @Schema(description = "When it was applied.") Instant appliedAt,
        @Schema(required = true, description = "Headings that were recognised.")
                List<String> columns,
        @Schema(required = true, description = "Headings that mean nothing here and were left out.")
                List<String> unusedColumns,
        @Schema(
                        required = true,
                        description =
                                "Rows that begin with #, as in the template; they are not taken.",
                        examples = "2")
                int remarks,
        @Schema(required = true) Counts counts,
        @Schema(required = true, description = "In the order of the list, at most 500.")
                List<Row> rows,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** How many rows became what. */
    @Schema(name = "ImportCounts")
    record Counts(
            @Schema(required = true, examples = "12") long created,
            @Schema(required = true, examples = "3") long changed,
            @Schema(required = true, examples = "40") long unchanged,
            @Schema(required = true, examples = "1") long errors) {

        static Counts of(List<Row> rows) {
            return new Counts(
                    count(rows, Outcome.CREATED),
                    count(rows, Outcome.CHANGED),
                    count(rows, Outcome.UNCHANGED),
                    count(rows, Outcome.ERROR));
        }

        private static long count(List<Row> rows, Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }

    /** What becomes of a row. */
    @Schema(name = "ImportOutcome")
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        ERROR
    }

    /** A row; without errors unless it cannot be taken. */
    @Schema(name = "ImportRow")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Row(
            @Schema(required = true, description = "As a spreadsheet counts.", examples = "5")
                    int row,
            @Schema(description = "What stands in the first column.", examples = "STAFF-0042")
                    String key,
            @Schema(required = true) Outcome outcome,
            @Schema(description = "All that is wrong with it.") List<CellError> errors) {}

    /** What is wrong with a cell. */
    @Schema(name = "ImportCellError")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CellError(
            @Schema(
                            description = "Heading of the column; absent for the row as a whole.",
                            examples = "First day")
                    String column,
            @Schema(required = true, examples = "NOT_A_DAY") String code,
            @Schema(required = true, examples = "This is not a date.") String message) {}
}
