package org.touchstone.machine;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Profile;

/** By which client of its own the product makes credentials at the identity provider. */
@ApplicationScoped
class MachineSettings {

    /**
     * Known to everybody who reads this: good enough on one's own machine, refused in production.
     */
    static final String DEMO_SECRET = "demo-secret-machine-accounts";

    private final Profile profile;
    private final Optional<String> realm;
    private final Optional<String> issuer;
    private final String clientId;
    private final Optional<String> secret;
    private final Duration timeout;

    MachineSettings(
            @ConfigProperty(name = "touchstone.profile", defaultValue = "PRODUCTION")
                    Profile profile,
            @ConfigProperty(name = "touchstone.machine.realm") Optional<String> realm,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(
                            name = "touchstone.machine.client-id",
                            defaultValue = "touchstone-machine-accounts")
                    String clientId,
            @ConfigProperty(name = "touchstone.machine.secret") Optional<String> secret,
            @ConfigProperty(name = "touchstone.machine.timeout", defaultValue = "5S")
                    Duration timeout) {
        this.profile = profile;
        this.realm = realm.filter(text -> !text.isBlank());
        this.issuer = issuer.filter(text -> !text.isBlank());
        this.clientId = clientId;
        this.secret = secret.filter(text -> !text.isBlank());
        this.timeout = timeout;
    }

    void refuseInProduction(@Observes StartupEvent start) {
        check(profile, secret.orElse(null));
    }

    /**
     * @param secret may be null
     * @throws IllegalStateException if it is right for one's own machine only
     */
    static void check(Profile profile, String secret) {
        if (profile == Profile.PRODUCTION && DEMO_SECRET.equals(secret)) {
            throw new IllegalStateException(
                    "touchstone.machine.secret is the demonstration secret, which everybody knows. Make one: openssl rand -hex 32");
        }
    }

    /** Whether credentials can be made at all. */
    boolean isSetUp() {
        return secret.isPresent() && (realm.isPresent() || issuer.isPresent());
    }

    /** The realm's address as this server reaches it: {@code …/realms/touchstone}. */
    String realm() {
        return realm.or(() -> issuer).orElseThrow().replaceFirst("/$", "");
    }

    /** Where machines get their tokens, as the world reaches it. */
    String tokenAddress() {
        return issuer.or(() -> realm).orElse("").replaceFirst("/$", "")
                + "/protocol/openid-connect/token";
    }

    String clientId() {
        return clientId;
    }

    String secret() {
        return secret.orElseThrow();
    }

    /** How long each call may take. */
    Duration timeout() {
        return timeout;
    }
}
