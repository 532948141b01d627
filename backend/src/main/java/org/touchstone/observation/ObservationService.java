package org.touchstone.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionToOpen;
import org.touchstone.action.InternalActions;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.Sites;
import org.touchstone.observation.ObservationEvents.ObservationAcknowledged;
import org.touchstone.observation.ObservationEvents.ObservationCancelled;
import org.touchstone.observation.ObservationEvents.ObservationPlanned;
import org.touchstone.observation.ObservationEvents.ObservationRecorded;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.StaffFitness;
import org.touchstone.workplan.WorkPlans;

/** Plans and records observations of assessors (IQA-073). */
@ApplicationScoped
class ObservationService {

    private final WorkPlans plans;
    private final ObservationRepository observations;
    private final ObservationSettings settings;
    private final ObservationPost post;
    private final InternalActions actions;
    private final StaffFitness fitness;
    private final CentrePeople staff;
    private final Sites sites;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ObservationService(
            WorkPlans plans,
            ObservationRepository observations,
            ObservationSettings settings,
            ObservationPost post,
            InternalActions actions,
            StaffFitness fitness,
            CentrePeople staff,
            Sites sites,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.observations = observations;
        this.settings = settings;
        this.post = post;
        this.actions = actions;
        this.fitness = fitness;
        this.staff = staff;
        this.sites = sites;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<ObservationView> list(UUID planId, ObservationFilter filter, PageQuery page) {
        var plan = plans.readable(planId);
        return observations.page(plan.id(), filter, reader(plan), page);
    }

    @Transactional
    ObservationView get(UUID planId, UUID id) {
        var plan = plans.readable(planId);
        return view(plan, observations.require(plan.id(), id));
    }

    /** Who is due, and who is overdue. */
    @Transactional
    Paged<ObservationDue> due(UUID planId, boolean overdue, PageQuery page) {
        return observations.due(span(plans.readable(planId)), overdue, page);
    }

    /** How many are overdue; the caller sees the plan. */
    long countOverdue(UUID planId) {
        return observations.countOverdue(span(plans.readable(planId)));
    }

    private ObservationRepository.Span span(WorkPlans.Known plan) {
        var redBy = plan.startsOn().plusMonths(settings.redWithinMonths()).minusDays(1);
        return new ObservationRepository.Span(
                plan.id(),
                plan.centreId(),
                plan.programmes(),
                redBy.isAfter(plan.endsOn()) ? plan.endsOn() : redBy,
                plan.endsOn(),
                LocalDate.now(clock));
    }

    @Transactional
    ObservationView plan(UUID planId, ObservationToPlan request) {
        var plan = plans.led(planId);
        requireIndependent(plan, request.observerId(), request.assessorId(), null);
        var problems = new ArrayList<Violation>();
        if (!observations.assesses(plan.centreId(), plan.programmes(), request.assessorId())) {
            problems.add(Violation.of("/assessorId", ObservationProblem.NOT_AN_ASSESSOR));
        }
        if (!plan.team().contains(request.observerId())) {
            problems.add(Violation.of("/observerId", ObservationProblem.NOT_IN_TEAM));
        }
        if (request.plannedFor().isBefore(plan.startsOn())
                || request.plannedFor().isAfter(plan.endsOn())) {
            problems.add(Violation.of("/plannedFor", ObservationProblem.DUE_OUTSIDE_PERIOD));
        }
        RulesBroken.throwIfAny(problems);
        var observation = new Observation(plan.id(), plan.centreId(), request);
        observations.persistAndFlush(observation);
        events.fire(
                new ObservationPlanned(
                        about(observation),
                        plan.reference(),
                        observation.assessorId(),
                        observation.observerId(),
                        observation.plannedFor()));
        post.planned(plan, observation);
        return view(plan, observation);
    }

    /** Keeps what was written so far. */
    @Transactional
    ObservationView save(UUID planId, UUID id, ObservationToSave request) {
        var plan = plans.readable(planId);
        var observation = own(plan, id);
        if (request.siteId() != null
                && sites.of(plan.centreId()).stream()
                        .noneMatch(site -> site.id().equals(request.siteId()))) {
            throw new RulesBroken(
                    List.of(Violation.of("/siteId", ObservationProblem.UNKNOWN_SITE)));
        }
        observation.save(request);
        observations.flush();
        return view(plan, observation);
    }

    /** Signed by being signed in; the assessor is told, actions open. */
    @Transactional
    ObservationView record(UUID planId, UUID id, ObservationToRecord request) {
        var plan = plans.readable(planId);
        var observation = own(plan, id);
        observation.requirePlanned();
        requireIndependent(
                plan, observation.observerId(), observation.assessorId(), observation.learner());
        var today = LocalDate.now(clock);
        var problems = new ArrayList<>(observation.missing(today));
        problems.addAll(broken(plan, observation, request.actions(), today));
        RulesBroken.throwIfAny(problems);
        observation.record(clock.instant().truncatedTo(ChronoUnit.MICROS));
        observations.flush();
        events.fire(
                new ObservationRecorded(
                        about(observation),
                        plan.reference(),
                        observation.assessorId(),
                        observation.heldOn(),
                        request.actions().size()));
        for (var wanted : request.actions()) {
            actions.open(
                    new InternalActionToOpen(
                            plan.centreId(),
                            ActionSource.OBSERVATION,
                            observation.id(),
                            wanted.words().strip(),
                            wanted.ownerId(),
                            observation.observerId(),
                            wanted.dueOn()));
        }
        post.told(plan, observation);
        return view(plan, observation);
    }

    private List<Violation> broken(
            WorkPlans.Known plan,
            Observation observation,
            List<ObservationToRecord.WantedAction> wanted,
            LocalDate today) {
        var broken = new ArrayList<Violation>();
        for (var at = 0; at < wanted.size(); at++) {
            var one = wanted.get(at);
            if (one.ownerId().equals(observation.observerId())) {
                broken.add(
                        Violation.of("/actions/" + at + "/ownerId", ObservationProblem.OWN_ACTION));
            } else if (!staff.isStaff(plan.centreId(), one.ownerId())) {
                broken.add(
                        Violation.of("/actions/" + at + "/ownerId", ObservationProblem.NOT_STAFF));
            }
            if (one.dueOn().isBefore(today)) {
                broken.add(
                        Violation.of("/actions/" + at + "/dueOn", ObservationProblem.DUE_IN_PAST));
            }
        }
        return broken;
    }

    @Transactional
    ObservationView cancel(UUID planId, UUID id, ReasonToGive request) {
        var plan = plans.led(planId);
        var observation = observations.require(plan.id(), id);
        precondition.matches(observation.version());
        observation.cancel(request.reason().strip());
        observations.flush();
        events.fire(
                new ObservationCancelled(
                        about(observation),
                        plan.reference(),
                        observation.assessorId(),
                        request.reason().strip()));
        return view(plan, observation);
    }

    /** What was told to the caller as an assessor. */
    @Transactional
    Paged<ObservationView> told(boolean unacknowledged, PageQuery page) {
        viewer.scope();
        return observations.told(unacknowledged, asAssessor(), page);
    }

    @Transactional
    ObservationView told(UUID id) {
        return observations.view(toldToMe(id).id(), asAssessor());
    }

    @Transactional
    ObservationView acknowledge(UUID id) {
        var observation = toldToMe(id);
        precondition.matches(observation.version());
        observation.acknowledge(clock.instant().truncatedTo(ChronoUnit.MICROS));
        observations.flush();
        events.fire(new ObservationAcknowledged(about(observation), observation.assessorId()));
        return observations.view(id, asAssessor());
    }

    private Observation toldToMe(UUID id) {
        var observation = observations.require(id);
        viewer.requireOn(Ownership.ofCentre(observation.centreId()), "observation");
        if (observation.state() != ObservationState.DONE
                || !observation.assessorId().equals(viewer.personId())) {
            throw new NotFound("observation");
        }
        return observation;
    }

    private ObservationView.Reader asAssessor() {
        return new ObservationView.Reader(viewer.personId(), false, false);
    }

    private Observation own(WorkPlans.Known plan, UUID id) {
        var observation = observations.require(plan.id(), id);
        if (!observation.observerId().equals(viewer.personId())) {
            throw new NotFound("observation");
        }
        precondition.matches(observation.version());
        return observation;
    }

    private void requireIndependent(
            WorkPlans.Known plan, UUID observer, UUID assessor, String learner) {
        if (observer.equals(assessor)) {
            throw refused(ObservationProblem.OWN_ASSESSMENT);
        }
        if (fitness.isProhibited(plan.centreId(), observer, assessor, learner)) {
            throw refused(ObservationProblem.CONFLICT);
        }
    }

    private static AlreadyExists refused(ObservationProblem problem) {
        return new AlreadyExists(problem, problem.sentence());
    }

    private ObservationView view(WorkPlans.Known plan, Observation observation) {
        return observations.view(observation.id(), reader(plan));
    }

    private ObservationView.Reader reader(WorkPlans.Known plan) {
        return new ObservationView.Reader(
                viewer.personId(),
                plan.leads(),
                viewer.holdsOn(Ownership.ofCentre(plan.centreId()), Role.HEAD_OF_CENTRE));
    }

    private static About about(Observation observation) {
        return new About(observation.centreId(), null, "iqa-work-plan", observation.planId());
    }
}
