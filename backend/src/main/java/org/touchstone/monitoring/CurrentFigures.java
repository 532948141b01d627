package org.touchstone.monitoring;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.touchstone.workplan.MemberFigures;
import org.touchstone.workplan.MemberFigures.By;
import org.touchstone.workplan.MemberFigures.Counted;

/** What is planned and done in a plan, derived whenever it is read (IQA-054). */
@ApplicationScoped
class CurrentFigures {

    private static final Comparator<Counted> IN_ORDER =
            Comparator.comparing(Counted::ofId).thenComparing(Counted::kind);

    private final List<MemberFigures> sources;

    CurrentFigures(@All List<MemberFigures> sources) {
        this.sources = sources;
    }

    /** One statement a source, however many rows there are. */
    List<Counted> of(UUID planId, By by, LocalDate day) {
        return sources.stream()
                .flatMap(source -> source.of(planId, by, day).stream())
                .sorted(IN_ORDER)
                .toList();
    }
}
