package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.touchstone.assessment.AssessmentDirectory;
import org.touchstone.assessment.AssessmentState;
import org.touchstone.sampling.SamplingEvents.SampleDrawn;
import org.touchstone.sampling.SamplingRepository.Known;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.WorkPlans;

/** Draws the sample of a plan, mends it, and explains it (IQA-024). */
@ApplicationScoped
class DrawService {

    private static final int MOST_CHANGES_SHOWN = 1_000;

    private final WorkPlans plans;
    private final AssessmentDirectory assessments;
    private final SamplingRepository samples;
    private final DrawArchive archive;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    DrawService(
            WorkPlans plans,
            AssessmentDirectory assessments,
            SamplingRepository samples,
            DrawArchive archive,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.assessments = assessments;
        this.samples = samples;
        this.archive = archive;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Draws from the population of today. What is in the sample stays as long as it can be sampled;
     * what can not falls out with the reason; what is missing then comes in.
     *
     * @param dryRun answers as if, and changes nothing
     */
    @Transactional
    DrawView draw(UUID planId, boolean dryRun, DrawToMake request) {
        var plan = inForce(plans.led(planId));
        var items = samples.ofPlan(planId);
        var made = request(plan, items, request.seed());
        // Beside each other: for a large centre each takes its time, and both only read the
        // request.
        var packing = CompletableFuture.supplyAsync(() -> archive.pack(made));
        var draw = SampleDraw.of(made);
        var drawId = Draw.nextId();
        var added =
                draw.items().stream()
                        .filter(item -> !isIn(items.get(item.candidate().id())))
                        .toList();
        var dropped =
                made.population().stream()
                        .filter(candidate -> isPlanned(items.get(candidate.id())))
                        .filter(candidate -> !draw.contains(candidate.id()))
                        .toList();
        var packed = packing.join();
        if (!dryRun) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            keep(plan, request, draw, packed, drawId, added.size(), dropped.size(), now);
            var there = samples.unchanged(touched(items, added, dropped));
            var fresh = new ArrayList<SampleItem>();
            for (var item : added) {
                var id = item.candidate().id();
                var row = there.get(id);
                if (row == null) {
                    row =
                            new SampleItem(
                                    plan.id(), plan.centreId(), id, item.candidate().assessorId());
                    fresh.add(row);
                }
                row.plan(
                        drawId,
                        item.stage(),
                        archive.write(item.reasons()),
                        viewer.personId(),
                        now);
            }
            for (var candidate : dropped) {
                there.get(candidate.id()).drop(why(draw, candidate), viewer.personId(), now);
            }
            samples.flush();
            samples.write(fresh);
        }
        return new DrawView(
                dryRun ? null : drawId,
                dryRun,
                request.seed(),
                packed.hash(),
                packed.population(),
                draw.items().size(),
                added.stream()
                        .limit(MOST_CHANGES_SHOWN)
                        .map(item -> change(item.candidate(), item.reasons().get(0).text()))
                        .toList(),
                dropped.stream()
                        .limit(MOST_CHANGES_SHOWN)
                        .map(candidate -> change(candidate, why(draw, candidate)))
                        .toList(),
                draw.strata());
    }

    private static List<Known> touched(
            Map<UUID, Known> items, List<DrawnItem> added, List<Candidate> dropped) {
        return Stream.concat(added.stream().map(DrawnItem::candidate), dropped.stream())
                .map(candidate -> items.get(candidate.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isIn(Known item) {
        return item != null && item.state().isIn();
    }

    private static boolean isPlanned(Known item) {
        return item != null && item.state() == ItemState.PLANNED;
    }

    private static String why(SampleDraw draw, Candidate candidate) {
        return draw.why(candidate.id()).get(0).text();
    }

    /**
     * What the last draw's seed would change today.
     *
     * @throws NotFound if nothing was drawn yet
     */
    @Transactional
    DrawView propose(UUID planId) {
        var seed = samples.lastSeed(plans.led(planId).id());
        return draw(
                planId, true, new DrawToMake(seed.orElseThrow(() -> new NotFound("draw")), null));
    }

    private static WorkPlans.Known inForce(WorkPlans.Known plan) {
        if (plan.sampling() == null) {
            throw new Refused(
                    409,
                    SamplingProblem.PLAN_NOT_IN_FORCE,
                    SamplingProblem.PLAN_NOT_IN_FORCE.sentence());
        }
        return plan;
    }

    private DrawRequest request(WorkPlans.Known plan, Map<UUID, Known> items, String seed) {
        var population = new ArrayList<Candidate>();
        for (var fact : assessments.on(plan.centreId(), plan.programmes())) {
            var item = items.get(fact.id());
            population.add(candidate(fact, item == null ? null : item.state()));
        }
        var kept =
                items.values().stream()
                        .filter(item -> item.state().isIn())
                        .map(
                                item ->
                                        new KeptItem(
                                                item.assessmentId(),
                                                item.stage(),
                                                archive.reasons(item.reasons())))
                        .toList();
        var since = LocalDate.now(clock).minusMonths(plan.sampling().horizonMonths());
        return new DrawRequest(
                seed,
                population,
                SamplingPolicy.of(plan.sampling()),
                samples.ratings(plan.centreId()),
                kept,
                samples.seen(plan.centreId(), plan.programmes(), since));
    }

    static Candidate candidate(AssessmentDirectory.Fact fact, ItemState state) {
        return new Candidate(
                fact.id(),
                fact.assessorId(),
                fact.programmeId(),
                fact.learner(),
                fact.unit(),
                fact.method().name(),
                fact.siteId(),
                fact.state() != AssessmentState.IN_PROGRESS,
                barred(fact, state));
    }

    /** What was looked at already stays, whatever became of the learner since. */
    private static BarredBecause barred(AssessmentDirectory.Fact fact, ItemState state) {
        if (state != null && state.isLookedAt()) {
            return null;
        }
        if (state == ItemState.REMOVED) {
            return BarredBecause.TAKEN_OUT;
        }
        return switch (fact.state()) {
            case WITHDRAWN -> BarredBecause.LEARNER_WITHDREW;
            case CERTIFICATED -> BarredBecause.CERTIFICATED;
            case IN_PROGRESS, ASSESSED -> null;
        };
    }

    /** Stores the draw before the items that name it. */
    private void keep(
            WorkPlans.Known plan,
            DrawToMake request,
            SampleDraw draw,
            DrawArchive.Packed packed,
            UUID drawId,
            int added,
            int dropped,
            Instant now) {
        var number = samples.nextDrawNumber(plan.id());
        samples.add(
                new Draw(
                        drawId,
                        plan.id(),
                        plan.versionId(),
                        number,
                        request.seed(),
                        request.reason(),
                        packed,
                        new Draw.Outcome(
                                draw.items().size(), added, dropped, archive.write(draw.strata())),
                        viewer.personId(),
                        now));
        samples.flush();
        events.fire(
                new SampleDrawn(
                        new About(plan.centreId(), null, "iqa-work-plan", plan.id()),
                        plan.reference(),
                        number,
                        request.seed(),
                        packed.hash(),
                        draw.items().size(),
                        added,
                        dropped));
    }

    private static DrawView.Change change(Candidate candidate, String why) {
        return new DrawView.Change(candidate.id(), candidate.learner(), candidate.unit(), why);
    }

    @Transactional
    Paged<DrawRow> list(UUID planId, PageQuery page) {
        return samples.draws(plans.readable(planId).id(), page);
    }

    /**
     * Makes a draw of old again and says why a decision is in it, or is not.
     *
     * @throws NotFound if the decision was not in the population of that day
     */
    @Transactional
    ExplanationView explain(UUID planId, UUID drawId, UUID assessmentId) {
        var draw = samples.requireDraw(plans.readable(planId).id(), drawId);
        var again = SampleDraw.of(archive.unpack(draw.request()));
        if (!again.knows(assessmentId)) {
            throw new NotFound("assessment");
        }
        return new ExplanationView(
                assessmentId, again.contains(assessmentId), List.copyOf(again.why(assessmentId)));
    }
}
