package org.touchstone.claim;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What narrows a list of improvement actions; every part may be left out. */
class ImprovementFilter {

    @RestQuery
    @Parameter(description = "Only this centre: id or number.", example = "10001")
    public String centre;

    @RestQuery
    @Parameter(description = "Only what this kind of finding led to.")
    public ImprovementSource source;

    @RestQuery
    @Parameter(description = "Only what this result of standards verification led to.")
    public UUID standardsResult;

    @RestQuery
    @Parameter(description = "Only what the report of this visit led to.")
    public UUID visit;

    @RestQuery
    @Parameter(description = "Only in these states; can repeat.")
    public List<ImprovementState> state;
}
