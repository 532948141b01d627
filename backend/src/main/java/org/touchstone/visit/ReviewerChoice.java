package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.problem.Violation;

/**
 * A reviewer who might be named for a visit: load and region as advice, and what stands against.
 */
@Schema(name = "ReviewerChoice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewerChoice(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        UUID teamId,
        String teamName,
        UUID teamLeaderId,
        @Schema(required = true, description = "Visits of this cycle not yet reported.")
                int openVisits,
        @Schema(required = true, description = "Of those, how many in the centre's region.")
                int openVisitsInRegion,
        @Schema(description = "How many visits the reviewer takes on, if it is known.")
                Integer capacity,
        @Schema(required = true) boolean allowed,
        @Schema(required = true, description = "What the allocation would be refused with.")
                List<Problem.Issue> missing) {

    private static final String POINTER = "/reviewerId";

    static ReviewerChoice of(Row row) {
        var violations = violations(row);
        return new ReviewerChoice(
                row.uuid("id"),
                row.text("name"),
                row.uuid("team_id"),
                row.text("team_name"),
                row.uuid("leader_id"),
                row.integer("open_visits"),
                row.integer("open_in_region"),
                row.integer("capacity"),
                violations.isEmpty(),
                violations.stream()
                        .map(v -> new Problem.Issue(v.pointer(), v.code().name(), v.message()))
                        .toList());
    }

    private static List<Violation> violations(Row row) {
        var name = row.text("name");
        var found = new ArrayList<Violation>();
        if (!row.flag("standardised")) {
            found.add(
                    new Violation(
                            POINTER,
                            VisitProblem.REVIEWER_NOT_STANDARDISED,
                            name
                                    + " has not been standardised for "
                                    + row.text("cycle_name")
                                    + ". Record the session first, or choose someone else."));
        }
        if (row.uuid("team_id") == null) {
            found.add(
                    new Violation(
                            POINTER,
                            VisitProblem.REVIEWER_WITHOUT_TEAM,
                            name + " belongs to no team. Put them into a team first."));
        }
        if (row.flag("conflict")) {
            found.add(
                    new Violation(
                            POINTER,
                            VisitProblem.CONFLICT_OF_INTEREST,
                            name + " holds a role at this centre. Choose someone else."));
        }
        return found;
    }

    List<Violation> violations() {
        return missing.stream()
                .map(
                        issue ->
                                new Violation(
                                        issue.pointer(),
                                        VisitProblem.valueOf(issue.code()),
                                        issue.message()))
                .toList();
    }
}
