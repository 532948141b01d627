package org.touchstone.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The paging parameters that every list takes: use it as a {@code @BeanParam}. */
public class PageQuery {

    /** As many rows as a page has at the most. */
    static final int MOST_ROWS = 200;

    /** How many rows at the most. */
    @RestQuery
    @DefaultValue("50")
    @Min(value = 1, message = "Ask for at least 1 row.")
    @Max(value = MOST_ROWS, message = "Ask for at most 200 rows.")
    @Parameter(description = "How many rows at the most (1 to 200).", example = "50")
    public int limit = 50;

    /** Where to go on, from the page before. */
    @RestQuery
    @Parameter(description = "Where to go on: `next` of the page before.")
    public String cursor;

    /** The order of the rows. */
    @RestQuery
    @Parameter(
            description = "The order: names separated by commas, `-` before a name for descending.")
    public String sort;

    /** A page of that many rows from the start, for callers within. */
    public static PageQuery first(int limit) {
        var query = new PageQuery();
        query.limit = limit;
        return query;
    }
}
