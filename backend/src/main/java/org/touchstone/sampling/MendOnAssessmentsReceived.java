package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.UUID;
import org.touchstone.assessment.AssessmentsReceived;
import org.touchstone.sampling.SamplingEvents.SamplesFellAway;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.security.Viewer;

/**
 * The plan mends itself as far as nobody has to decide: what can no longer be sampled falls out
 * with the reason. What comes in instead is proposed by the seed of the last draw.
 */
@ApplicationScoped
class MendOnAssessmentsReceived {

    private final SamplingRepository samples;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    MendOnAssessmentsReceived(
            SamplingRepository samples, Viewer viewer, Clock clock, Event<DomainEvent> events) {
        this.samples = samples;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    void mend(@Observes AssessmentsReceived received) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var by = viewer.person().orElse(null);
        var fellAway = new TreeMap<UUID, int[]>();
        for (var changed : samples.changed(received.centreId())) {
            var item = changed.item();
            switch (changed.state()) {
                case WITHDRAWN -> {
                    item.drop(BarredBecause.LEARNER_WITHDREW.sentence(), by, now);
                    fellAway.computeIfAbsent(item.planId(), plan -> new int[2])[0]++;
                }
                case CERTIFICATED -> {
                    item.drop(BarredBecause.CERTIFICATED.sentence(), by, now);
                    fellAway.computeIfAbsent(item.planId(), plan -> new int[2])[1]++;
                }
                case IN_PROGRESS, ASSESSED -> item.follow(changed.assessorId());
            }
        }
        samples.flush();
        fellAway.forEach(
                (plan, counts) ->
                        events.fire(
                                new SamplesFellAway(
                                        new About(received.centreId(), null, "iqa-work-plan", plan),
                                        counts[0],
                                        counts[1])));
    }
}
