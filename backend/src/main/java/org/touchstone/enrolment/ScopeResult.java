package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a centre is in scope, and why.
 *
 * @param reasons one per rule that decided over some of the registrations, those that bring the
 *     centre in first
 * @param employerEngagement whether a covered registration asks for employer engagement (QMR-022)
 * @param higherLevels whether a covered registration brings learner complaints into the review
 *     (QMR-023)
 * @param firstRegistrationOn the first registration ever on a qualification the scheme covers; null
 *     if there was none (QMR-103, decision D47)
 * @param snapshotOn the day of the registrations looked at; null if none were ever sent
 */
public record ScopeResult(
        UUID enrolmentId,
        boolean inScope,
        List<Reason> reasons,
        boolean employerEngagement,
        boolean higherLevels,
        LocalDate firstRegistrationOn,
        LocalDate snapshotOn) {

    /**
     * What one rule decided.
     *
     * @param rule its code
     * @param words the rule for a person
     * @param covered whether it brings registrations in
     * @param learners active learners it decided over
     */
    @Schema(name = "ScopeReason")
    public record Reason(
            @Schema(required = true, examples = "QCF_FROM_2010") String rule,
            @Schema(required = true) String words,
            @Schema(required = true, description = "Whether the rule brings learners in.")
                    boolean covered,
            @Schema(required = true, description = "Active learners the rule decided over.")
                    int learners) {}
}
