package org.touchstone.visit;

/** What became of a proposed date. */
enum ProposalState {
    /** On the table. */
    OPEN,
    /** Both sides accepted it. */
    ACCEPTED,
    /** The other side declined it. */
    DECLINED,
    /** Another date was taken. */
    PASSED_OVER,
    /** It was agreed, then moved or called off. */
    RELEASED
}
