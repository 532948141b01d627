package org.touchstone.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a person has to do or waits for.
 *
 * @param kind what it is, such as {@code SIGN_ENGAGEMENT_DOCUMENT}; the screens have the words
 * @param mine whether the reader has to do it, or waits for someone else
 * @param visitId the visit it belongs to; null where it belongs to none, such as a batch of claims
 * @param dueOn by when; null where no day is promised
 * @param words how the day came about
 * @param link the path of the screen where it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Duty")
record Duty(
        @Schema(required = true, examples = "HAND_IN_REPORT") String kind,
        @Schema(required = true) boolean mine,
        @Schema(required = true) UUID aboutId,
        UUID visitId,
        @Schema(required = true) String reference,
        @Schema(required = true) String centreName,
        String title,
        LocalDate dueOn,
        String words,
        Integer daysLeft,
        Integer workingDaysLeft,
        @Schema(required = true) String link) {}
