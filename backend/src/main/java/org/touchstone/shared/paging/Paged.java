package org.touchstone.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next the cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paged<T>(
        @Schema(required = true, description = "The rows.") List<T> items,
        @Schema(description = "Send it as `cursor` to get the next page; absent on the last one.")
                String next) {}
