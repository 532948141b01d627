package org.touchstone.unitevidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/**
 * A record of the product that can be shown for a criterion.
 *
 * @param link the address of its page; null where it has none
 * @param aboutId whose record it is, where it is one person's
 * @param aboutName their name, for choosing; it is not kept and never exported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaEvidencingRecord")
public record EvidencingRecord(
        @Schema(required = true) Type type,
        @Schema(required = true) UUID id,
        @Schema(description = "The day it carries itself.") LocalDate on,
        @Schema(required = true, examples = "WP-2026-00007, version 2") String title,
        @Schema(description = "The address of its page.") String link,
        @Schema(description = "Whose it is, where it is one person's.") UUID aboutId,
        String aboutName) {

    /** What sort of record. */
    @Schema(name = "IqaEvidencingType")
    public enum Type {
        AREA,
        PLAN_VERSION,
        TRAINING_NEEDS,
        SKILL_CHECK,
        INDIVIDUAL_PLAN,
        SAMPLE,
        OBSERVATION,
        MONITORING,
        STANDARDISATION,
        DEVELOPMENT,
        REVIEW,
        COMMUNICATION
    }

    /** The record of a row with the columns that are named as here, in small letters. */
    public static EvidencingRecord of(Type type, Row row) {
        return new EvidencingRecord(
                type,
                row.uuid("id"),
                row.date("dated_on"),
                row.text("title"),
                row.text("link"),
                row.uuid("about_id"),
                row.text("about_name"));
    }
}
