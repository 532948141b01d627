package org.touchstone.shared.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, or of what changed in it.
 *
 * @param items the rows
 * @param next the cursor of the next page; absent on the last one
 * @param removed what is no longer in the list; null unless changes were asked for
 * @param changedUntil from when on to ask for changes next time; null unless they were asked for
 * @param following reads the next page, that many rows of it, for whoever writes the whole list;
 *     null on the last one, and where a list cannot be written whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paged<T>(
        @Schema(required = true, description = "The rows.") List<T> items,
        @Schema(description = "Send it as `cursor` to get the next page; absent on the last one.")
                String next,
        @Schema(
                        description =
                                "Only in an answer to `changedSince`: records that are no longer in this list, between those of"
                                        + " `items` by the time of their change.")
                List<Removed> removed,
        @Schema(
                        description =
                                "Only in an answer to `changedSince`: send it as `changedSince` next time, after the last page. The"
                                        + " same on every page.",
                        examples = "2026-11-30T08:57:00Z")
                Instant changedUntil,
        @JsonIgnore @Schema(hidden = true) IntFunction<Paged<T>> following) {

    /**
     * A record that was in the list, or may have been.
     *
     * @param id what the record was known by
     * @param removed always true: it tells such a row from a record where both are kept together
     * @param removedAt when it was changed so that it left
     */
    @Schema(
            name = "RemovedRecord",
            description =
                    "A record that ended, was withdrawn, or no longer fits the filters; one that was never known can be ignored.")
    public record Removed(
            @Schema(required = true) UUID id,
            @Schema(required = true, description = "Always true.") boolean removed,
            @Schema(required = true, examples = "2026-11-30T08:59:12Z") Instant removedAt) {}

    public Paged(List<T> items, String next) {
        this(items, next, null);
    }

    public Paged(List<T> items, String next, IntFunction<Paged<T>> following) {
        this(items, next, null, null, following);
    }

    /** Whether this tells what changed, not what is in the list. */
    public boolean ofChanges() {
        return changedUntil != null;
    }
}
