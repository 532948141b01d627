package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A result of standards verification. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "StandardsResult",
        description = "What standards verification found; never changed, only followed by another.")
record StandardsResultView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Sport") String subjectArea,
        UUID programmeId,
        @Schema(examples = "Sport, first year") String programmeTitle,
        @Schema(required = true) StandardsOutcome result,
        @Schema(required = true, examples = "2026-11-12") LocalDate decidedOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate validUntil,
        @Schema(examples = "Sam Standards") String verifier,
        String weakness,
        @Schema(
                        description =
                                "How many improvement actions follow it; only for the centre's own people.")
                Integer improvements) {

    static final String COLUMNS =
            "s.id as id, e.id as enrolment_id, c.id as centre_id, c.number as centre_number, s.subject_area as subject_area,"
                    + " s.programme_id as programme_id, p.title as programme_title, s.result as result, s.decided_on as decided_on,"
                    + " s.valid_until as valid_until, s.verifier as verifier, s.weakness as weakness, (select count(*) from claim_improvement i where i.result_id = s.id) as improvements";

    static final String FROM =
            "claim_standards_result s join enrolment e on e.id = s.enrolment_id join centre c on c.id = e.centre_id"
                    + " left join programme p on p.id = s.programme_id";

    static StandardsResultView of(Row row, boolean ofCentre) {
        return new StandardsResultView(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("subject_area"),
                row.uuid("programme_id"),
                row.text("programme_title"),
                row.constant("result", StandardsOutcome.class),
                row.date("decided_on"),
                row.date("valid_until"),
                row.text("verifier"),
                row.text("weakness"),
                ofCentre ? row.integer("improvements") : null);
    }
}
