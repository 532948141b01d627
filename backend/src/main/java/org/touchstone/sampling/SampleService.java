package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.assessment.AssessmentDirectory;
import org.touchstone.sampling.SampleReason.Code;
import org.touchstone.sampling.SamplingEvents.SampleAdded;
import org.touchstone.sampling.SamplingEvents.SampleAllocated;
import org.touchstone.sampling.SamplingEvents.SampleRemoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.WorkPlans;

/** What the lead does with a sample after it was drawn: adds, takes out, allocates. */
@ApplicationScoped
class SampleService {

    private final WorkPlans plans;
    private final AssessmentDirectory assessments;
    private final SamplingRepository samples;
    private final DrawArchive archive;
    private final RecordAccess access;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    SampleService(
            WorkPlans plans,
            AssessmentDirectory assessments,
            SamplingRepository samples,
            DrawArchive archive,
            RecordAccess access,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.assessments = assessments;
        this.samples = samples;
        this.archive = archive;
        this.access = access;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<SampleRow> list(UUID planId, SampleFilter filter, PageQuery page) {
        var plan = plans.readable(planId);
        return samples.samples(plan.id(), filter, reader(plan), page);
    }

    @Transactional
    SampleRow get(UUID planId, UUID sampleId) {
        var plan = plans.readable(planId);
        return samples.row(samples.require(plan.id(), sampleId), reader(plan));
    }

    /** Adds a decision by choice; that is always free (IQA-024). */
    @Transactional
    SampleRow add(UUID planId, SampleToAdd request) {
        var plan = plans.led(planId);
        var fact =
                assessments
                        .find(plan.centreId(), request.assessmentId())
                        .filter(one -> plan.programmes().contains(one.programmeId()))
                        .orElseThrow(
                                () -> broken("/assessmentId", SamplingProblem.UNKNOWN_ASSESSMENT));
        var there = samples.on(planId, fact.id()).orElse(null);
        if (there != null && there.state().isIn()) {
            throw new AlreadyExists(
                    SamplingProblem.IN_SAMPLE_ALREADY,
                    SamplingProblem.IN_SAMPLE_ALREADY.sentence());
        }
        var candidate = DrawService.candidate(fact, null);
        if (!candidate.isEligible()
                || candidate.finished() && request.stage() == SampleStage.INTERIM) {
            throw broken("/assessmentId", SamplingProblem.CANNOT_BE_SAMPLED);
        }
        var item =
                there != null
                        ? there
                        : new SampleItem(planId, plan.centreId(), fact.id(), fact.assessorId());
        var reason = new SampleReason(Code.ADDED, request.reason().strip());
        item.plan(null, request.stage(), archive.write(List.of(reason)), viewer.personId(), now());
        samples.persistAndFlush(item);
        events.fire(new SampleAdded(about(plan), plan.reference(), fact.id(), reason.text()));
        return samples.row(item, reader(plan));
    }

    /** Takes a decision out, with the reason; no later draw brings it back (IQA-024). */
    @Transactional
    SampleRow remove(UUID planId, UUID sampleId, SampleToRemove request) {
        var plan = plans.led(planId);
        var item = planned(planId, sampleId);
        item.remove(request.reason().strip(), viewer.personId(), now());
        samples.flush();
        events.fire(
                new SampleRemoved(
                        about(plan), plan.reference(), item.assessmentId(), item.endReason()));
        return samples.row(item, reader(plan));
    }

    /** Says who looks at a decision: a member of the team, never its own assessor (IQA-032). */
    @Transactional
    SampleRow allocate(UUID planId, UUID sampleId, SampleToAllocate request) {
        var plan = plans.led(planId);
        var item = planned(planId, sampleId);
        access.requireIndependent(access.readable(planId, sampleId), request.responsibleId());
        var problems = new ArrayList<Violation>();
        if (!plan.team().contains(request.responsibleId())) {
            problems.add(Violation.of("/responsibleId", SamplingProblem.NOT_IN_TEAM));
        }
        if (request.dueOn().isBefore(plan.startsOn()) || request.dueOn().isAfter(plan.endsOn())) {
            problems.add(Violation.of("/dueOn", SamplingProblem.DUE_OUTSIDE_PERIOD));
        }
        RulesBroken.throwIfAny(problems);
        item.allocate(request.responsibleId(), request.dueOn());
        samples.flush();
        events.fire(
                new SampleAllocated(
                        about(plan),
                        plan.reference(),
                        item.assessmentId(),
                        request.responsibleId(),
                        request.dueOn()));
        return samples.row(item, reader(plan));
    }

    private SampleItem planned(UUID planId, UUID sampleId) {
        var item = samples.require(planId, sampleId);
        precondition.matches(item.version());
        if (item.state() != ItemState.PLANNED) {
            var problem =
                    item.state().isLookedAt()
                            ? SamplingProblem.SAMPLE_DONE
                            : SamplingProblem.NOT_IN_SAMPLE;
            throw new NotAllowedInState(item.state(), problem, problem.sentence());
        }
        return item;
    }

    private static RulesBroken broken(String pointer, SamplingProblem problem) {
        return new RulesBroken(List.of(Violation.of(pointer, problem)));
    }

    private SampleRow.Reader reader(WorkPlans.Known plan) {
        var me = viewer.personId();
        return new SampleRow.Reader(me, plan.leads(), plan.team().contains(me));
    }

    private static About about(WorkPlans.Known plan) {
        return new About(plan.centreId(), null, "iqa-work-plan", plan.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
