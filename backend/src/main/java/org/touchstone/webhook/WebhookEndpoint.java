package org.touchstone.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;

/** An address of a centre that is told of events. Its secrets are sealed. */
@Entity
class WebhookEndpoint {

    /** How long the secret before goes on signing. */
    static final Duration GRACE = Duration.ofHours(24);

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    private String address;
    private String description;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "webhook_endpoint_type",
            joinColumns = @JoinColumn(name = "endpoint_id"))
    @Column(name = "type")
    @Enumerated(EnumType.STRING)
    private Set<WebhookType> types;

    @Enumerated(EnumType.STRING)
    private WebhookEndpointState state;

    @Enumerated(EnumType.STRING)
    private SwitchedOffBecause offReason;

    private Instant offAt;
    private String secret;
    private String previousSecret;
    private Instant previousUntil;

    @Column(updatable = false)
    private Instant createdAt;

    /** Written by the deliveries. */
    @Column(insertable = false, updatable = false)
    private Instant lastSuccessAt;

    @Version private long version;

    protected WebhookEndpoint() {}

    /** What can change about it; the description may be null. */
    record Details(String address, String description, Set<WebhookType> types) {}

    WebhookEndpoint(UUID id, UUID centreId, Details details, String sealedSecret, Instant at) {
        this.id = id;
        this.centreId = centreId;
        this.secret = sealedSecret;
        this.createdAt = at;
        this.state = WebhookEndpointState.ACTIVE;
        take(details);
    }

    private void take(Details details) {
        address = details.address();
        description = details.description();
        types = EnumSet.copyOf(details.types());
    }

    WebhookEvents.WebhookEndpointAdded added() {
        return new WebhookEvents.WebhookEndpointAdded(about(), host(), Set.copyOf(types));
    }

    WebhookEvents.WebhookEndpointEdited edit(Details details) {
        take(details);
        return new WebhookEvents.WebhookEndpointEdited(about(), host(), Set.copyOf(types));
    }

    /** Both secrets sign until the grace is over; an older one signs no more. */
    WebhookEvents.WebhookSecretRotated rotate(String sealedSecret, Instant at) {
        previousSecret = secret;
        previousUntil = at.plus(GRACE);
        secret = sealedSecret;
        return new WebhookEvents.WebhookSecretRotated(about(), previousUntil);
    }

    WebhookEvents.WebhookEndpointSwitchedOff switchOff(SwitchedOffBecause because, Instant at) {
        if (state == WebhookEndpointState.SWITCHED_OFF) {
            throw new NotAllowedInState("endpoint", state, WebhookEndpointState.SWITCHED_OFF);
        }
        state = WebhookEndpointState.SWITCHED_OFF;
        offReason = because;
        offAt = at;
        return new WebhookEvents.WebhookEndpointSwitchedOff(about(), host(), because);
    }

    WebhookEvents.WebhookEndpointSwitchedOn switchOn() {
        if (state == WebhookEndpointState.ACTIVE) {
            throw new NotAllowedInState("endpoint", state, WebhookEndpointState.ACTIVE);
        }
        state = WebhookEndpointState.ACTIVE;
        offReason = null;
        offAt = null;
        return new WebhookEvents.WebhookEndpointSwitchedOn(about(), host());
    }

    WebhookEvents.WebhookEndpointRemoved removed() {
        return new WebhookEvents.WebhookEndpointRemoved(about(), host());
    }

    /**
     * @throws NotAllowedInState if it is told of nothing
     */
    void requireActive() {
        if (state != WebhookEndpointState.ACTIVE) {
            throw new NotAllowedInState(
                    state,
                    WebhookProblem.ENDPOINT_SWITCHED_OFF,
                    WebhookProblem.ENDPOINT_SWITCHED_OFF.sentence());
        }
    }

    About about() {
        return WebhookEvents.about(centreId, id);
    }

    private String host() {
        return URI.create(address).getHost();
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    WebhookEndpointState state() {
        return state;
    }

    Set<WebhookType> types() {
        return types;
    }

    Instant previousUntil() {
        return previousUntil;
    }

    long version() {
        return version;
    }

    WebhookEndpointRow row() {
        return new WebhookEndpointRow(
                id,
                address,
                description,
                types.stream().sorted().toList(),
                state,
                offReason,
                offAt,
                createdAt,
                lastSuccessAt);
    }
}
