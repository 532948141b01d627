package org.touchstone.monitoring;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/** Puts the standards that the product ships on record, each number once. */
@ApplicationScoped
class ShippedStandards {

    private static final Logger LOG = Logger.getLogger(ShippedStandards.class);

    private final StandardsRepository standards;
    private final Clock clock;

    ShippedStandards(StandardsRepository standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** The file. */
    record Shipped(int number, List<Standard> standards, List<Grade> scale) {}

    @Transactional
    void on(@Observes StartupEvent start) {
        var shipped = read();
        if (!standards.ships(shipped.number())) {
            standards.persistAndFlush(
                    new StandardsSet(
                            shipped.number(),
                            shipped.standards(),
                            shipped.scale(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
            LOG.infof("Put version %d of the IQA standards on record", shipped.number());
        }
    }

    private static Shipped read() {
        try (var file = ShippedStandards.class.getResourceAsStream("/iqa-standards.yaml")) {
            return new YAMLMapper().readValue(file, Shipped.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
