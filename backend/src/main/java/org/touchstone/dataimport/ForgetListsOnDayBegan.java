package org.touchstone.dataimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.touchstone.shared.time.DayBegan;

/** What was read of a list is forgotten once it is too old to be applied: it names people. */
@ApplicationScoped
class ForgetListsOnDayBegan {

    private final ImportRepository imports;
    private final Clock clock;

    ForgetListsOnDayBegan(ImportRepository imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    void forget(@Observes DayBegan began) {
        imports.forgetContentBefore(clock.instant().minus(DataImport.USABLE));
    }
}
