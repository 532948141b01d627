package org.touchstone.observation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of observations is narrowed by. */
class ObservationFilter {

    @QueryParam("state")
    @Parameter(description = "Only these states.")
    List<ObservationState> states;

    @QueryParam("assessorId")
    @Parameter(description = "Only of this assessor.")
    UUID assessorId;

    @QueryParam("observerId")
    @Parameter(description = "Only what this member of the team observes.")
    UUID observerId;
}
