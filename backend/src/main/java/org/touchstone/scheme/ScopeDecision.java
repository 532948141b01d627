package org.touchstone.scheme;

import java.util.Optional;

/**
 * Whether a scheme covers a qualification, and by which rule (QMR-031).
 *
 * @param rule code of the rule that decided
 * @param words the rule for a person
 * @param employerEngagement whether the employer-engagement addenda apply (QMR-022)
 * @param learnerComplaints whether learner complaints belong to the review (QMR-023, QMR-264)
 * @param externalGuidance where guidance outside this scheme is to be found, or {@code null}
 *     (QMR-024)
 */
public record ScopeDecision(
        boolean covered,
        String rule,
        String words,
        boolean employerEngagement,
        boolean learnerComplaints,
        String externalGuidance) {

    static ScopeDecision out(String rule, String words) {
        return new ScopeDecision(false, rule, words, false, false, null);
    }

    /** Where guidance outside this scheme is to be found. */
    public Optional<String> guidanceElsewhere() {
        return Optional.ofNullable(externalGuidance);
    }
}
