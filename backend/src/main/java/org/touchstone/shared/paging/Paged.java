package org.touchstone.shared.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next the cursor of the next page; absent on the last one
 * @param following reads the next page, that many rows of it, for whoever writes the whole list;
 *     null on the last one, and where a list cannot be written whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paged<T>(
        @Schema(required = true, description = "The rows.") List<T> items,
        @Schema(description = "Send it as `cursor` to get the next page; absent on the last one.")
                String next,
        @JsonIgnore @Schema(hidden = true) IntFunction<Paged<T>> following) {

    public Paged(List<T> items, String next) {
        this(items, next, null);
    }
}
