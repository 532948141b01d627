package org.touchstone.webhook;

/** How an attempt ended. */
enum WebhookOutcome {
    /** A status of 200 to 299. */
    ACCEPTED,
    /** Any other status. */
    REFUSED,
    /** A redirect, which is never followed: correct the address instead. */
    REDIRECTED,
    /** 410: the receiver wants no more. */
    GONE,
    /** No answer in time. */
    TIMED_OUT,
    /** The name is not known, nobody listens, or the certificate does not hold. */
    NOT_REACHED,
    /** The address leads to where nothing may be sent, such as a private network. */
    ADDRESS_NOT_ALLOWED
}
