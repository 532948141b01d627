package org.touchstone.workplan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;

/** Which plans a list shows. */
class PlanFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Only this centre: id or number.", example = "10001")
    public String centre;

    @RestQuery
    @Parameter(description = "Only this area.")
    public UUID area;

    @RestQuery
    @Parameter(description = "Only these states.")
    public List<PlanState> state;
}
