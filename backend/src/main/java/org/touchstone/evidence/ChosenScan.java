package org.touchstone.evidence;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The scan that the installation's settings ask for. */
@Singleton
class ChosenScan {

    private static final int USUAL_PORT = 3310;

    @Produces
    @ApplicationScoped
    @DefaultBean
    MalwareScan scan(
            @ConfigProperty(name = "touchstone.malware.clamd") Optional<String> clamd,
            @ConfigProperty(name = "touchstone.malware.timeout") Duration timeout) {
        return clamd.filter(address -> !address.isBlank())
                .map(String::strip)
                .<MalwareScan>map(address -> new ClamdScan(() -> at(address), timeout))
                .orElseGet(TestFileScan::new);
    }

    /** Looked up for every scan: a scanner may come back under another address. */
    private static InetSocketAddress at(String address) {
        var colon = address.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(address, USUAL_PORT)
                : new InetSocketAddress(
                        address.substring(0, colon),
                        Integer.parseInt(address.substring(colon + 1)));
    }
}
