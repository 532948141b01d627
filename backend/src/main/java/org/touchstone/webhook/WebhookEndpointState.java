package org.touchstone.webhook;

/** Whether an endpoint is told of events. */
public enum WebhookEndpointState {
    ACTIVE,
    SWITCHED_OFF
}
