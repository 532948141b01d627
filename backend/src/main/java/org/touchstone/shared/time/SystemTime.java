package org.touchstone.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The machine's own time, for what the training clock must not move: token ages, retries, technical
 * time stamps.
 */
@ApplicationScoped
public class SystemTime {

    /** Now, by the machine. */
    public Instant now() {
        return ClockProducer.SYSTEM.instant();
    }
}
