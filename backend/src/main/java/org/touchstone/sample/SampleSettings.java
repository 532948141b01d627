package org.touchstone.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Profile;

/** Whether this installation asks for sample data. */
@ApplicationScoped
class SampleSettings {

    private final boolean wanted;
    private final Profile profile;

    SampleSettings(
            @ConfigProperty(name = "touchstone.sample-data", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "touchstone.profile", defaultValue = "PRODUCTION")
                    Profile profile) {
        this.wanted = wanted;
        this.profile = profile;
    }

    void refuseInProduction(@Observes StartupEvent start) {
        check(wanted, profile);
    }

    /**
     * @throws IllegalStateException if sample data is asked for in production
     */
    static void check(boolean wanted, Profile profile) {
        if (wanted && profile == Profile.PRODUCTION) {
            throw new IllegalStateException(
                    "Sample data is never installed in production. Set touchstone.sample-data=false, or"
                            + " touchstone.profile=TRAINING if this is a training installation.");
        }
    }

    boolean isWanted() {
        return wanted && profile != Profile.PRODUCTION;
    }
}
