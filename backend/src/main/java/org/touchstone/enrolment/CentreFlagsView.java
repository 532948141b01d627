package org.touchstone.enrolment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing in a centre's own records, and at which measure it shows. */
@Schema(name = "CentreReadiness", description = "Gaps in a centre's records, by measure.")
record CentreFlagsView(
        @Schema(required = true) List<Flag> flags,
        @Schema(
                        description =
                                "A check list for each programme with external assessment, by title; other programmes need none.")
                List<ExternalChecklistView> externalAssessment) {

    /** A gap. */
    @Schema(name = "CentreGap")
    record Flag(
            @Schema(required = true, examples = "PROGRAMME_WITHOUT_LEADER") Code code,
            @Schema(required = true, description = "Where it shows.", examples = "QO.2.3")
                    String measure,
            @Schema(required = true, examples = "Nobody leads Sport, first year") String words,
            @Schema(description = "The programme or site it is about.") UUID aboutId) {}

    /** What kind of gap. */
    enum Code {
        NOMINEE_VACANT,
        DUTY_VACANT,
        PROGRAMME_WITHOUT_LEADER,
        NON_UK_DELIVERY_UNAPPROVED
    }
}
