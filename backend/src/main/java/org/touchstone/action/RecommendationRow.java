package org.touchstone.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** One recommendation of a list. It has no due date (QMR-202). */
@Schema(name = "RecommendationRow")
record RecommendationRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "RE-2016-00042") String reference,
        @Schema(required = true) UUID visitId,
        @Schema(required = true) String visitReference,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true, examples = "QO.4") String objective,
        @Schema(examples = "QO.4.2") String measure,
        @Schema(required = true) String words,
        String levelTag,
        String subjectTag,
        @Schema(required = true) RecommendationState state,
        @Schema(required = true, description = "When it is looked at again.") ReviewAt reviewAt,
        @Schema(required = true) LocalDate openedOn,
        @Schema(description = "What the next visit found; the centre reads it with the report.")
                Outcome outcome,
        String outcomeNote,
        LocalDate reviewedOn,
        LocalDate closedOn,
        @Schema(required = true) Instant updatedAt) {

    static final String COLUMNS =
            "a.id as id, a.reference as reference, a.visit_id as visit_id, v.reference as visit_reference, c.id as centre_id,"
                    + " c.number as centre_number, c.name as centre_name, a.objective as objective, a.measure as measure,"
                    + " a.words as words, a.level_tag as level_tag, a.subject_tag as subject_tag, a.state as state,"
                    + " a.opened_on as opened_on, a.outcome as outcome, a.outcome_note as outcome_note,"
                    + " a.reviewed_on as reviewed_on, a.closed_on as closed_on, a.updated_at as updated_at";

    static final String TABLES =
            "recommendation a join visit v on v.id = a.visit_id join enrolment e on e.id = a.enrolment_id"
                    + " join centre c on c.id = e.centre_id";

    /** When a recommendation is looked at again. */
    @Schema(name = "ReviewAt")
    enum ReviewAt {
        NEXT_VISIT
    }

    /**
     * @param ofCentre whether the reader is of the centre, which reads an outcome with the report
     *     that holds it and not before
     */
    static RecommendationRow of(Row row, boolean ofCentre) {
        var state = row.constant("state", RecommendationState.class);
        var hidden = ofCentre && state == RecommendationState.REVIEWED;
        return new RecommendationRow(
                row.uuid("id"),
                row.text("reference"),
                row.uuid("visit_id"),
                row.text("visit_reference"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.text("objective"),
                row.text("measure"),
                row.text("words"),
                row.text("level_tag"),
                row.text("subject_tag"),
                state,
                ReviewAt.NEXT_VISIT,
                row.date("opened_on"),
                hidden ? null : row.constant("outcome", Outcome.class),
                hidden ? null : row.text("outcome_note"),
                hidden ? null : row.date("reviewed_on"),
                row.date("closed_on"),
                row.instant("updated_at"));
    }
}
