package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.sampling.SamplingEvents.AssessorRated;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.WorkPlans;

/** Rates assessors on the programmes of an area; changes count for future draws (IQA-070). */
@ApplicationScoped
class RatingService {

    private final WorkPlans plans;
    private final SamplingRepository samples;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    RatingService(
            WorkPlans plans,
            SamplingRepository samples,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.samples = samples;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<RatingRow> list(UUID planId, PageQuery page) {
        var plan = plans.readable(planId);
        return samples.ratings(plan.centreId(), plan.programmes(), page);
    }

    @Transactional
    RatingRow decide(UUID planId, UUID assessorId, UUID programmeId, RatingToDecide request) {
        var plan = plans.led(planId);
        var problems = new ArrayList<Violation>();
        if (!plan.programmes().contains(programmeId)) {
            problems.add(Violation.of("/programmeId", SamplingProblem.OUTSIDE_AREA));
        }
        var stratum = new Stratum(assessorId, programmeId);
        if (!samples.assesses(plan.centreId(), stratum)) {
            problems.add(Violation.of("/assessorId", SamplingProblem.NOT_AN_ASSESSOR));
        }
        RulesBroken.throwIfAny(problems);
        var there = samples.rating(plan.centreId(), stratum).orElse(null);
        var rating = there != null ? there : new AssessorRating(plan.centreId(), stratum);
        rating.decide(
                request.rating(),
                request.reason().strip(),
                request.reviewBy(),
                viewer.personId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        samples.add(rating);
        samples.flush();
        events.fire(
                new AssessorRated(
                        new About(plan.centreId(), null, "assessor-rating", rating.id()),
                        assessorId,
                        programmeId,
                        request.rating(),
                        request.reason().strip()));
        return samples.ratingRow(plan.centreId(), stratum);
    }
}
