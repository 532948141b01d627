package org.touchstone.scheme;

/**
 * What a judgement calls for beyond the report. A rule only recommends or tells; a person decides.
 */
public record Consequence(Trigger when, Effect then) {

    /** What has to be so. */
    public enum Trigger {
        /** An objective linked to certification is at the lowest level (QMR-210). */
        LOWEST_LEVEL_ON_LINKED_OBJECTIVE,
        /**
         * The findings propose the lowest level for such an objective, but the reviewer chose a
         * higher one (D07).
         */
        ABOVE_PROPOSAL_ON_LINKED_OBJECTIVE
    }

    /** What follows. */
    public enum Effect {
        RECOMMEND_BLOCK,
        NOTIFY_TEAM_LEADER
    }
}
