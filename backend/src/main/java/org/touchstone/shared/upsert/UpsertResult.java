package org.touchstone.shared.upsert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Problem;

/** What became of each row that a centre's system sent; a bad row does not stop the good ones. */
@Schema(name = "UpsertResult")
public record UpsertResult(
        @Schema(required = true, description = "True if nothing was changed, only tried.")
                boolean dryRun,
        @Schema(required = true, examples = "9") long accepted,
        @Schema(required = true, examples = "1") long refused,
        @Schema(required = true, description = "In the order in which they were sent.")
                List<Row> rows) {

    /** What became of a row. */
    @Schema(name = "UpsertOutcome")
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** One row of the answer; without errors unless it was refused. */
    @Schema(name = "UpsertResultRow")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            @Schema(description = "As it was sent.", examples = "SPORT-L3-Y1") String key,
            @Schema(required = true) Outcome outcome,
            @Schema(description = "The record; absent where there is none yet.") UUID id,
            @Schema(description = "Why it was refused, all reasons at once.")
                    List<Problem.Issue> errors) {}

    /** How many rows became that. */
    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** The rows with how many were accepted and refused. */
    public static UpsertResult of(boolean dryRun, List<Row> rows) {
        var refused = rows.stream().filter(row -> row.outcome() == Outcome.REFUSED).count();
        return new UpsertResult(dryRun, rows.size() - refused, refused, rows);
    }
}
