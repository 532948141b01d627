package org.touchstone.workplan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.PlanEvents.Section;

/**
 * One difference between two versions.
 *
 * @param itemId the item; {@link #NO_ITEM} for a part that is there once
 * @param title what it is called, in the later version where it is there
 * @param people those whose own part it touches
 */
record PlanChange(
        Section section,
        UUID itemId,
        String title,
        Kind kind,
        List<Field> fields,
        Set<UUID> people) {

    static final UUID NO_ITEM = new UUID(0, 0);

    /** What happened to an item. */
    @Schema(name = "IqaChangeKind")
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A field with its value before and after; absent where there was none. */
    @Schema(name = "IqaFieldChange")
    record Field(
            @Schema(required = true, examples = "toOn") String field,
            @Schema(examples = "2026-12-16") String before,
            @Schema(examples = "2027-01-15") String after) {}

    boolean is(Section section, UUID itemId) {
        return this.section == section && this.itemId.equals(itemId);
    }
}
