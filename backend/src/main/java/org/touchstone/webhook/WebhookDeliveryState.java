package org.touchstone.webhook;

/** How far a delivery is. */
enum WebhookDeliveryState {
    /** Still to be tried, or tried again. */
    PENDING,
    DELIVERED,
    /** Every attempt was used up, or the receiver wants no more. It can be replayed. */
    FAILED
}
