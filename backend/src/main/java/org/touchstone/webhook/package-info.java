/**
 * Tells a centre's own systems what happened, by the Standard Webhooks specification (QMR-226,
 * QMR-308). Like {@code notice} it stands above the features: a feature announces what happened
 * through {@link org.touchstone.webhook.Webhooks}, in the transaction of what happened; the
 * catalogue of events is {@link org.touchstone.webhook.WebhookType}. A message holds ids and
 * references, never names or judgements: the receiver asks for the rest with its own rights.
 *
 * <p>Deliveries are claimed with {@code skip locked} for a time, sent outside any transaction, at
 * least once with a stable id, and tried again over three days. Where they may go is decided by
 * {@code AddressGuard} and nowhere else.
 *
 * <p>Tables: {@code webhook_endpoint}, {@code webhook_endpoint_type}, {@code webhook_event}, {@code
 * webhook_delivery}, {@code webhook_attempt}.
 */
package org.touchstone.webhook;
