package org.touchstone.monitoring;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;

/** Which points a list shows. */
class PointFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Only these states.")
    public List<PointState> state;

    @RestQuery
    @Parameter(description = "Only points that cover this member.")
    public UUID member;

    @RestQuery
    @Parameter(description = "Only those whose feedback is overdue, or only the others.")
    public Boolean feedbackOverdue;
}
