package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.workplan.SuccessFigures.Figure;
import org.touchstone.workplan.SuccessFigures.Measure;

/** What all features derive of the success of plans, put together (IQA-018). */
@ApplicationScoped
class DerivedSuccess {

    private final Instance<SuccessFigures> figures;

    DerivedSuccess(@Any Instance<SuccessFigures> figures) {
        this.figures = figures;
    }

    /**
     * Every measure of every plan, none of none where there is nothing to count; as many statements
     * for many plans as for one.
     *
     * @param planIds each once
     * @param today the London day by which something is due or late
     */
    Map<UUID, Map<Measure, Figure>> of(Collection<UUID> planIds, LocalDate today) {
        var derived = new HashMap<UUID, Map<Measure, Figure>>();
        if (planIds.isEmpty()) {
            return derived;
        }
        planIds.forEach(planId -> derived.put(planId, nothing()));
        figures.forEach(
                source ->
                        source.of(planIds, today)
                                .forEach((planId, found) -> derived.get(planId).putAll(found)));
        return derived;
    }

    private static Map<Measure, Figure> nothing() {
        var nothing = new EnumMap<Measure, Figure>(Measure.class);
        for (var measure : Measure.values()) {
            nothing.put(measure, new Figure(0, 0));
        }
        return nothing;
    }
}
