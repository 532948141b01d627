package org.touchstone.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a person wants to be told, group by group. */
@Schema(name = "NoticePreferences")
record NoticePreferencesView(@Schema(required = true) List<Group> groups) {

    /**
     * One group.
     *
     * @param fixed whether it cannot be chosen
     */
    @Schema(name = "NoticePreference")
    record Group(
            @Schema(required = true) NoticeGroup group,
            @Schema(required = true) NoticeDelivery delivery,
            @Schema(
                            required = true,
                            description =
                                    "True where something depends in law on the mail: always at once.")
                    boolean fixed,
            @Schema(required = true) List<Kind> kinds) {}

    /** A kind of notice. */
    @Schema(name = "NoticeKind")
    record Kind(
            @Schema(required = true, examples = "action-due") String template,
            @Schema(required = true, examples = "an action falls due soon") String when,
            @Schema(description = "What depends on it, for one that cannot be chosen.")
                    String why) {}
}
