package org.touchstone.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Profile;

/** How this installation sends webhooks. */
@ApplicationScoped
class WebhookSettings {

    /**
     * Known to everybody who reads this: good enough on one's own machine, refused in production.
     */
    static final String DEMO_KEY =
            Base64.getEncoder().encodeToString("touchstone-demonstration-key-32b".getBytes());

    private static final int KEY_BYTES = 32;

    private final Profile profile;
    private final Optional<String> key;
    private final boolean loopback;
    private final Set<Integer> ports;
    private final Duration timeout;

    WebhookSettings(
            @ConfigProperty(name = "touchstone.profile", defaultValue = "PRODUCTION")
                    Profile profile,
            @ConfigProperty(name = "touchstone.webhook.key") Optional<String> key,
            @ConfigProperty(name = "touchstone.webhook.allow-loopback", defaultValue = "false")
                    boolean loopback,
            @ConfigProperty(name = "touchstone.webhook.ports", defaultValue = "443,8443")
                    List<Integer> ports,
            @ConfigProperty(name = "touchstone.webhook.timeout", defaultValue = "15S")
                    Duration timeout) {
        this.profile = profile;
        this.key = key.filter(text -> !text.isBlank());
        this.loopback = loopback;
        this.ports = Set.copyOf(ports);
        this.timeout = timeout;
    }

    void refuseInProduction(@Observes StartupEvent start) {
        check(profile, key.orElse(null), loopback);
    }

    /**
     * @param key may be null
     * @throws IllegalStateException if a setting is wrong, or right for one's own machine only
     */
    static void check(Profile profile, String key, boolean loopback) {
        if (key != null && decoded(key).length != KEY_BYTES) {
            throw new IllegalStateException(
                    "touchstone.webhook.key must be 32 random bytes in Base64: openssl rand -base64 32");
        }
        if (profile != Profile.PRODUCTION) {
            return;
        }
        if (DEMO_KEY.equals(key)) {
            throw new IllegalStateException(
                    "touchstone.webhook.key is the demonstration key, which everybody knows. Make one: openssl rand -base64 32");
        }
        if (loopback) {
            throw new IllegalStateException(
                    "touchstone.webhook.allow-loopback lets webhooks reach this machine itself. Never set it in production.");
        }
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** The key that secrets are sealed with; empty in a production that has none. */
    Optional<byte[]> key() {
        return key.or(
                        () ->
                                profile == Profile.PRODUCTION
                                        ? Optional.empty()
                                        : Optional.of(DEMO_KEY))
                .map(WebhookSettings::decoded);
    }

    /** Whether plain HTTP to this machine is allowed, for trying things out. */
    boolean allowsLoopback() {
        return loopback;
    }

    Set<Integer> ports() {
        return ports;
    }

    /** How long an attempt may take in all. */
    Duration timeout() {
        return timeout;
    }
}
