package org.touchstone.webhook;

import org.touchstone.shared.problem.ProblemCode;

/** Why a change to an endpoint is refused. */
public enum WebhookProblem implements ProblemCode {
    ADDRESS_NOT_ALLOWED("Webhooks are sent to public addresses only."),
    EVENT_TYPE_REQUIRED("Choose at least one type of event."),
    EVENT_TYPE_NOT_CHOOSABLE("A ping is sent when you ask for it; it cannot be chosen."),
    TOO_MANY_ENDPOINTS("A centre has at most ten endpoints. Remove one that is not used."),
    ENDPOINT_SWITCHED_OFF("The endpoint is switched off. Switch it on first."),
    TOO_MANY_TO_REPLAY(
            "At most 1,000 events are replayed at a time. Choose a shorter span, then the next."),
    SPAN_TURNED_ROUND("The end lies before the start."),
    WEBHOOKS_NOT_SET_UP(
            "This installation cannot keep secrets of webhooks yet. Whoever runs it must set a key.");

    private final String sentence;

    WebhookProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
