package org.touchstone.unitevidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** The caller's map: the unit, each criterion with its records, and which have none. */
@Schema(name = "IqaEvidenceMap")
record UnitEvidenceView(
        @Schema(required = true) Unit.Facts unit,
        @Schema(required = true) List<OfCriterion> criteria,
        @Schema(required = true, description = "Criteria without evidence.", examples = "[\"4.2\"]")
                List<String> withoutEvidence) {

    /** A criterion with what is shown for it. */
    @Schema(name = "IqaEvidencedCriterion")
    record OfCriterion(
            @Schema(required = true, examples = "1.4") String code,
            @Schema(required = true) String statement,
            @Schema(required = true) List<Tagged> records) {}

    /** A record that is shown for a criterion. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaTaggedRecord")
    record Tagged(
            @Schema(required = true) UUID id,
            @Schema(required = true) EvidencingRecord.Type recordType,
            @Schema(required = true) UUID recordId,
            @Schema(examples = "2026-09-14") LocalDate on,
            @Schema(required = true, examples = "WP-2026-00007, version 2") String title,
            @Schema(description = "The address of its page.") String link,
            @Schema(required = true) long version)
            implements Versioned {

        static Tagged of(UnitEvidence one) {
            return new Tagged(
                    one.id(),
                    one.recordType(),
                    one.recordId(),
                    one.datedOn(),
                    one.title(),
                    one.link(),
                    one.version());
        }
    }

    /** A line of the export: a record, or a criterion that has none. */
    @Schema(name = "IqaEvidenceLine")
    record Line(
            @Schema(required = true, examples = "1.4") String criterion,
            @Schema(required = true) String statement,
            @Schema(required = true, description = "Whether anything is shown for it.")
                    boolean evidenced,
            EvidencingRecord.Type recordType,
            UUID recordId,
            LocalDate on,
            @Schema(description = "Names of other people are masked.") String title,
            @Schema(required = true, examples = "403") String unit,
            @Schema(required = true, examples = "4") int level,
            @Schema(required = true, examples = "5") int credits) {}
}
