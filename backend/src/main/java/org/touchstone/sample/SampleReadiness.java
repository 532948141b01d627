package org.touchstone.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Where sample data is wanted, the application is ready when it is there. */
@Readiness
@ApplicationScoped
class SampleReadiness implements HealthCheck {

    private final SampleSettings settings;
    private final SampleInstallation installation;

    SampleReadiness(SampleSettings settings, SampleInstallation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sample data")
                .status(!settings.isWanted() || installation.finished().isDone())
                .build();
    }
}
