package org.touchstone.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date and how it came about.
 *
 * @param words the arithmetic in words
 * @param daysLeft calendar days from today to the due day; negative once it is past
 * @param workingDaysLeft working days of the centre's nation from today to the due day; negative
 *     once it is past
 */
@Schema(name = "Deadline")
public record DeadlineSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "REPORT_DUE") String kind,
        @Schema(description = "None for a date inside a centre.") UUID visitId,
        @Schema(required = true) String aboutType,
        @Schema(required = true) UUID aboutId,
        @Schema(required = true) LocalDate dueOn,
        @Schema(
                        required = true,
                        examples =
                                "last visit day 15 Nov 2016 + 10 working days (England) = 29 Nov 2016")
                String words,
        @Schema(required = true) DeadlineState state,
        LocalDate settledOn,
        @Schema(required = true) int daysLeft,
        @Schema(required = true) int workingDaysLeft) {}
