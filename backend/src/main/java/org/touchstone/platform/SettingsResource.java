package org.touchstone.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.Profile;
import org.touchstone.shared.time.TrainingClock;

/** What a browser must know before anyone has signed in. */
@Path("/settings")
@Tag(
        name = "Platform",
        description =
                "The installation itself: what a browser needs before sign-in, and the training clock.")
class SettingsResource {

    private final String issuer;
    private final String clientId;
    private final Profile profile;
    private final TrainingClock clock;

    SettingsResource(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(name = "touchstone.web-client-id") String clientId,
            @ConfigProperty(name = "touchstone.profile") Profile profile,
            TrainingClock clock) {
        this.issuer = issuer.orElse("");
        this.clientId = clientId;
        this.profile = profile;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSettings", summary = "What a browser needs to sign someone in")
    public Settings get() {
        return new Settings(issuer, clientId, profile, clock.isMoved(), profile == Profile.LOCAL);
    }

    /** The settings. */
    @Schema(name = "Settings")
    record Settings(
            @Schema(required = true, description = "The identity provider's realm.") String issuer,
            @Schema(required = true) String clientId,
            @Schema(required = true) Profile environment,
            @Schema(
                            required = true,
                            description = "Whether the business clock was moved for training.")
                    boolean trainingClock,
            @Schema(required = true, description = "Whether mails can be read in the product.")
                    boolean mailbox) {}
}
