package org.touchstone.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.notice.NoticeDelivery;

/** A date that will be reminded of, and who will be told. */
@Schema(name = "NoticePreview")
record NoticePreviewRow(
        @Schema(required = true) UUID deadlineId,
        @Schema(required = true, examples = "ACTION_DUE") String kind,
        @Schema(
                        required = true,
                        description =
                                "`before-7` is seven days before, `missed` the day after, `missed-2` the next time.",
                        examples = "before-7")
                String step,
        @Schema(required = true) LocalDate dueOn,
        @Schema(
                        required = true,
                        description = "How the date came about.",
                        examples = "report published 30 Nov 2026 + 3 months = 28 Feb 2027")
                String words,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreName,
        @Schema(required = true) List<Told> told) {

    /** A message that would be posted. */
    @Schema(name = "NoticePreviewTold")
    record Told(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String personName,
            @Schema(required = true, examples = "action-due") String template,
            @Schema(required = true) String subject,
            @Schema(description = "The path of the screen to open.") String link,
            @Schema(required = true) NoticeDelivery delivery) {}
}
