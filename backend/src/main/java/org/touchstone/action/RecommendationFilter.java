package org.touchstone.action;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What narrows a list of recommendations; every part may be left out. */
class RecommendationFilter {

    @RestQuery
    @Parameter(description = "Only in these states.")
    public List<RecommendationState> state;

    @RestQuery
    @Parameter(description = "Only of the centre with this number.", example = "10001")
    public String centre;

    @RestQuery
    @Parameter(description = "Only for these objectives.", example = "[\"QO.4\"]")
    public List<String> objective;

    @RestQuery
    @Parameter(description = "Only of this visit's report.")
    public UUID visit;

    @RestQuery
    @Parameter(
            description =
                    "Only those of earlier visits that have to be looked at on this visit, or were.")
    public UUID forVisit;
}
