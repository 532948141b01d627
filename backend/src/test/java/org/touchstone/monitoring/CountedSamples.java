package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.touchstone.workplan.MemberFigures;

/** Figures of samples as a test says; of plans that it does not name there are none. */
@ApplicationScoped
class CountedSamples implements MemberFigures {

    private final Map<UUID, List<Counted>> counted = new ConcurrentHashMap<>();

    void are(UUID plan, UUID member, int planned, int done, int onTime, int disagreed) {
        counted.put(
                plan,
                List.of(
                        new Counted(
                                member,
                                Kind.SAMPLES,
                                planned,
                                done,
                                onTime,
                                planned - done,
                                disagreed)));
    }

    @Override
    public List<Counted> of(UUID planId, By by, LocalDate day) {
        return by == By.MEMBER ? counted.getOrDefault(planId, List.of()) : List.of();
    }
}
