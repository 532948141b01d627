package org.touchstone.sampling;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.RiskRating;

/** How the sample of an assessor on a programme stands against the policy (IQA-023). */
@Schema(name = "SampleCompliance")
record ComplianceRow(
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(required = true, description = "The rating in effect.") RiskRating rating,
        @Schema(required = true, description = "Learners who could be sampled.", examples = "10")
                int learners,
        @Schema(required = true, description = "By percentage and minimum.", examples = "10")
                int learnersNeeded,
        @Schema(required = true, description = "Drawn into the sample.", examples = "3")
                int learnersSampled,
        @Schema(
                        required = true,
                        description = "Of those, learners all of whose samples are done.",
                        examples = "1")
                int learnersDone,
        @Schema(required = true, description = "Planned or done.", examples = "6") int samples,
        @Schema(required = true, examples = "2") int samplesDone,
        @Schema(required = true, description = "Whether nothing is missing.") boolean compliant,
        @Schema(required = true) List<Shortfall> shortfalls) {

    static ComplianceRow of(
            Stratum stratum, String assessor, String programme, Compliance standing) {
        var shortfalls = standing.shortfalls();
        return new ComplianceRow(
                stratum.assessorId(),
                assessor,
                stratum.programmeId(),
                programme,
                standing.rating(),
                standing.learners(),
                standing.learnersNeeded(),
                standing.learnersSampled(),
                standing.learnersDone(),
                standing.samples(),
                standing.samplesDone(),
                shortfalls.isEmpty(),
                shortfalls);
    }

    /** What a page ends with and the next one begins after. */
    String key() {
        return assessorId + "." + programmeId;
    }
}
