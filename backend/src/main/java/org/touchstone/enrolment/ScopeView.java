package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a centre is in scope, and why. */
@Schema(name = "CentreScope", description = "Whether a centre is in a scheme's scope, and why.")
record ScopeView(
        @Schema(required = true) UUID enrolmentId,
        @Schema(required = true, examples = "pearson-qmr") String scheme,
        @Schema(required = true) boolean inScope,
        @Schema(required = true, description = "What each rule decided over how many learners.")
                List<ScopeResult.Reason> reasons,
        @Schema(required = true, description = "Whether employer engagement is looked at.")
                boolean employerEngagement,
        @Schema(required = true, description = "Whether learner complaints are looked at.")
                boolean higherLevels,
        @Schema(
                        description =
                                "The first registration ever on a covered qualification; decides whether the centre is new.",
                        examples = "2016-11-01")
                LocalDate firstRegistrationOn,
        @Schema(description = "Day of the snapshot looked at; absent while none was ever sent.")
                LocalDate snapshotOn) {

    static ScopeView of(ScopeResult result, String scheme) {
        return new ScopeView(
                result.enrolmentId(),
                scheme,
                result.inScope(),
                result.reasons(),
                result.employerEngagement(),
                result.higherLevels(),
                result.firstRegistrationOn(),
                result.snapshotOn());
    }
}
