package org.touchstone.webhook;

/** Why an endpoint is told of nothing any more. */
public enum SwitchedOffBecause {
    /** Someone of the centre wanted it so. */
    BY_HAND,
    /** The receiver answered 410: it wants no more. */
    GONE,
    /** Every attempt to deliver a message failed, over days, and no other succeeded meanwhile. */
    UNANSWERED
}
