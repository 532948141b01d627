package org.touchstone.assessment;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of assessments is narrowed by. */
class AssessmentFilter {

    @QueryParam("programmeId")
    @Parameter(description = "Only this programme.")
    UUID programmeId;

    @QueryParam("assessorId")
    @Parameter(description = "Only decisions of this person.")
    UUID assessorId;

    @QueryParam("learner")
    @Parameter(description = "Only this learner's reference.", example = "L-0815")
    String learner;

    @QueryParam("unit")
    @Parameter(description = "Only this unit.", example = "U302")
    String unit;

    @QueryParam("state")
    @Parameter(description = "Only these states.")
    List<AssessmentState> states;
}
