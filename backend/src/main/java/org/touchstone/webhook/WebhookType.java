package org.touchstone.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** The catalogue of events: what a centre's systems can be told. */
public enum WebhookType {
    @JsonProperty("report.published")
    REPORT_PUBLISHED(
            "report.published",
            "A report was published to the centre",
            "Sent for every published version. `path` is the report of the visit.",
            "/api/v1/visits/019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00/report"),
    @JsonProperty("block.applied")
    BLOCK_APPLIED(
            "block.applied",
            "A certification block was applied",
            "Certificates cannot be claimed from now on. Ask the claim gate before the next claim.",
            "/api/v1/centres/10001/certification-status"),
    @JsonProperty("block.released")
    BLOCK_RELEASED(
            "block.released",
            "A certification block was released",
            "The block holds no certificates back any more.",
            "/api/v1/centres/10001/certification-status"),
    @JsonProperty("action.due")
    ACTION_DUE(
            "action.due",
            "An essential action falls due soon",
            "Sent whenever the centre is reminded and it is its turn. `dueOn` is the date that counts.",
            "/api/v1/essential-actions/019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00"),
    @JsonProperty("action.overdue")
    ACTION_OVERDUE(
            "action.overdue",
            "An essential action is overdue",
            "Sent once, on the day after `dueOn`, if nothing was submitted by then.",
            "/api/v1/essential-actions/019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00"),
    @JsonProperty("action.resolved")
    ACTION_RESOLVED(
            "action.resolved",
            "An essential action needs nothing more",
            "It was accepted, withdrawn or made a recommendation; `path` says which.",
            "/api/v1/essential-actions/019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00"),
    @JsonProperty("claim-gate.changed")
    CLAIM_GATE_CHANGED(
            "claim-gate.changed",
            "The answer of the claim gate changed",
            "What could be claimed may not be claimable now, or the other way round: ask the gate again.",
            "/api/v1/centres/10001/claim-eligibility"),
    /** Sent on request only, to try an endpoint out; cannot be chosen. */
    @JsonProperty("webhook.ping")
    PING(
            "webhook.ping",
            "Somebody tries the endpoint out",
            "Sent when asked for, whatever types the endpoint has chosen. `path` is the endpoint itself.",
            "/api/v1/webhook-endpoints/019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00");

    private final String code;
    private final String summary;
    private final String description;
    private final String examplePath;

    WebhookType(String code, String summary, String description, String examplePath) {
        this.code = code;
        this.summary = summary;
        this.description = description;
        this.examplePath = examplePath;
    }

    /** Its name in messages, such as {@code report.published}. */
    public String code() {
        return code;
    }

    String summary() {
        return summary;
    }

    String description() {
        return description;
    }

    String examplePath() {
        return examplePath;
    }

    static WebhookType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + code));
    }
}
