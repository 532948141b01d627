package org.touchstone.claim;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a cohort's records and work are kept, each with the sum behind it. */
@Schema(name = "RetentionDates", description = "Until when a cohort's records and work are kept.")
record RetentionView(
        @Schema(required = true, examples = "2016-07-01") LocalDate certifiedOn,
        @Schema(required = true, examples = "2016-07-01") LocalDate issuedOn,
        @Schema(
                        required = true,
                        description = "Summary records of assessment, by learner and by cohort.",
                        examples = "2019-07-01")
                LocalDate recordsUntil,
        @Schema(required = true, examples = "certified 1 Jul 2016 + 3 years = 1 Jul 2019")
                String recordsWords,
        @Schema(required = true, description = "Learners' work.", examples = "2016-09-23")
                LocalDate workUntil,
        @Schema(
                        required = true,
                        examples = "certificates issued 1 Jul 2016 + 12 weeks = 23 Sep 2016")
                String workWords,
        @Schema(
                        required = true,
                        description = "Advice, not a rule.",
                        examples = "Keep work safely on site until the certificates come.")
                String advice) {}
