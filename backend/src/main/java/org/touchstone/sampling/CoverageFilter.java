package org.touchstone.sampling;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touchstone.assessment.AssessmentMethod;

/** Which part of the coverage matrix is asked for. */
class CoverageFilter {

    @QueryParam("columns")
    @DefaultValue("UNIT")
    @Parameter(description = "What the columns are; LEARNER needs an assessor.")
    CoverageColumn columns;

    @QueryParam("programmeId")
    @Parameter(description = "Only this programme.")
    UUID programmeId;

    @QueryParam("assessorId")
    @Parameter(description = "Only this assessor.")
    UUID assessorId;

    @QueryParam("method")
    @Parameter(description = "Only decisions by this method.")
    AssessmentMethod method;

    @QueryParam("siteId")
    @Parameter(description = "Only decisions at this site.")
    UUID siteId;

    @QueryParam("stage")
    @Parameter(description = "Count only samples of this stage.")
    SampleStage stage;

    @QueryParam("gaps")
    @DefaultValue("false")
    @Parameter(
            description = "Only assessors and columns that nothing is planned or done for.",
            example = "true")
    boolean gaps;
}
