package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One reason against claiming. Record and dates are null where there are none or nobody can know.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClaimReason", description = "Why certificates may not be claimed.")
record ClaimReason(
        @Schema(required = true) ClaimReasonCode code,
        @Schema(required = true, examples = "A certification block is in force for this centre.")
                String words,
        @Schema(
                        required = true,
                        examples =
                                "The quality manager's progress report, once every remedial item is done.")
                String freedBy,
        ClaimRecord record,
        @Schema(description = "First day on which it held.", examples = "2026-11-02")
                LocalDate since,
        @Schema(description = "When it is expected to end.", examples = "2027-01-29")
                LocalDate expectedRelease) {}
