package org.touchstone.workplan;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;

/** Which work to list. */
class WorkFilter extends PageQuery {

    /** When it is due. */
    @Schema(name = "IqaWorkDue")
    enum Due {
        /** Its day has passed. */
        OVERDUE,
        /** From today to Sunday. */
        THIS_WEEK
    }

    /** Only of these kinds. */
    @RestQuery
    @Parameter(description = "Only of these kinds.", example = "[\"OBJECTIVE\"]")
    @Size(max = 20, message = "Ask for at most {max} kinds.")
    public List<String> kind;

    /** Only what is due then. */
    @RestQuery
    @Parameter(description = "Only what is due then.", example = "OVERDUE")
    public Due due;
}
