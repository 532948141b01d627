package org.touchstone.report;

import java.util.List;
import java.util.UUID;

/**
 * The way of a report out of scrutiny. Who may decide, and what is decided on each objective, the
 * caller has looked at before.
 */
public interface ReportScrutiny {

    /**
     * The report, which nobody else concludes before the end of the transaction.
     *
     * @throws org.touchstone.shared.problem.NotAllowedInState if it is not in scrutiny
     */
    UnderScrutiny hold(UUID reportId);

    /**
     * Publishes the report as it was handed in or, with amendments, as a new version (QMR-179).
     * Levels, findings and points change together, before any action opens.
     *
     * @param reason why there is a new version; not looked at without amendments
     * @throws org.touchstone.shared.problem.RulesBroken if level, findings and points of an amended
     *     objective do not go together, or an essential action is left that its level does not
     *     allow (QMR-195)
     */
    void publish(UUID reportId, List<Amendment> amendments, String reason);

    /** A report in scrutiny and who handed it in. */
    record UnderScrutiny(UUID id, UUID visitId, UUID submittedBy) {}

    /**
     * What changes on one objective.
     *
     * @param at JSON pointer of the decision in the caller's request
     */
    record Amendment(
            String objective,
            String level,
            String reason,
            List<FindingChange> findings,
            List<PointChange> points,
            String at) {

        public Amendment {
            findings = List.copyOf(findings);
            points = List.copyOf(points);
        }
    }

    /** Another finding on a measure; without a note the reviewer's stays. */
    record FindingChange(String measure, String finding, String note) {}

    /** What becomes of an essential action. */
    record PointChange(UUID pointId, Treatment treatment) {}

    /** How an essential action is put right before it opens. */
    enum Treatment {
        /** It is not part of the report any more. */
        WITHDRAW,
        /** It becomes a recommendation, which has no date. */
        CONVERT
    }
}
