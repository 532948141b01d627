package org.touchstone.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to be told from now on; a group left out is mailed at once. */
@Schema(name = "NoticePreferencesToSave")
record NoticePreferencesToSave(
        @Schema(required = true)
                @NotNull(message = "List the groups, or send an empty list.")
                @Size(max = 20, message = "List each group once.")
                List<@Valid @NotNull(message = "Give the group and how to be told.") Choice>
                        groups) {

    /** One group. */
    @Schema(name = "NoticeChoice")
    record Choice(
            @Schema(required = true) @NotNull(message = "Which group of notices?")
                    NoticeGroup group,
            @Schema(required = true)
                    @NotNull(message = "Choose AT_ONCE, DAILY_DIGEST or IN_APP_ONLY.")
                    NoticeDelivery delivery) {}
}
