package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import org.touchstone.workplan.PlanMayNeedReview;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.WorkPlans;

/**
 * Rates assessors on the programmes of an area; changes count for future draws (IQA-070) and may
 * ask for a review of the plan (IQA-065).
 */
@ApplicationScoped
class RatingService {

    private final WorkPlans plans;
    private final SamplingRepository samples;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;
    private final Event<PlanMayNeedReview> reviews;

    RatingService(
            WorkPlans plans,
            SamplingRepository samples,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events,
            Event<PlanMayNeedReview> reviews) {
        this.plans = plans;
        this.samples = samples;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
        this.reviews = reviews;
    }

    @Transactional
    Paged<RatingRow> list(UUID planId, PageQuery page) {
        var plan = plans.readable(planId);
        return samples.ratings(plan.centreId(), plan.programmes(), asked(plan), page);
    }

    /** Samples count for as long as a unit that was looked at need not be looked at again. */
    private RatingRow.Asked asked(WorkPlans.Known plan) {
        var today = LocalDate.now(clock);
        return new RatingRow.Asked(
                plan.ratingRules(),
                today,
                plan.sampling() == null
                        ? plan.startsOn()
                        : today.minusMonths(plan.sampling().horizonMonths()));
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
        // Who was never rated counts as red already.
        var before = there != null ? there.rating() : RiskRating.RED;
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
        var row = samples.ratingRow(plan.centreId(), stratum, asked(plan));
        if (before != request.rating()) {
            reviews.fire(
                    new PlanMayNeedReview(
                            plan.centreId(),
                            plan.areaId(),
                            Cause.ASSESSOR_RISK_CHANGED,
                            rating.id(),
                            "%s, %s: %s, was %s"
                                    .formatted(
                                            row.assessor(),
                                            row.programme(),
                                            request.rating(),
                                            before)));
        }
        return row;
    }
}
