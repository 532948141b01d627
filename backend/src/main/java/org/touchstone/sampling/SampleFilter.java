package org.touchstone.sampling;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of samples is narrowed by. */
class SampleFilter {

    @QueryParam("state")
    @Parameter(description = "Only these states.")
    List<ItemState> states;

    @QueryParam("stage")
    @Parameter(description = "Only this stage.")
    SampleStage stage;

    @QueryParam("assessorId")
    @Parameter(description = "Only decisions of this assessor.")
    UUID assessorId;

    @QueryParam("responsibleId")
    @Parameter(description = "Only what this member of the team looks at.")
    UUID responsibleId;

    @QueryParam("unit")
    @Parameter(description = "Only this unit.", example = "U302")
    String unit;
}
