package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.PlanEvents.IqaAmendmentBegun;
import org.touchstone.workplan.PlanEvents.IqaPlanDraftSaved;
import org.touchstone.workplan.PlanEvents.Section;

/** Amends plans and compares versions (IQA-061 to IQA-063). */
@ApplicationScoped
class AmendmentService {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanReading reading;
    private final ContentStore contents;
    private final ChangeReasons reasons;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    AmendmentService(
            PlanRepository plans,
            PlanAccess access,
            PlanReading reading,
            ContentStore contents,
            ChangeReasons reasons,
            PersonDirectory people,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.access = access;
        this.reading = reading;
        this.contents = contents;
        this.reasons = reasons;
        this.people = people;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** A new draft that says what the version in force says. */
    @Transactional
    VersionView amend(UUID planId, AmendmentToBegin request) {
        var seen = access.led(planId);
        if (plans.open(planId).isPresent()) {
            throw new AlreadyExists(
                    WorkPlanProblem.DRAFT_ALREADY, WorkPlanProblem.DRAFT_ALREADY.sentence());
        }
        var inForce =
                plans.published(planId)
                        .orElseThrow(
                                () ->
                                        new NotAllowedInState(
                                                seen.plan().state(),
                                                WorkPlanProblem.NOTHING_IN_FORCE,
                                                WorkPlanProblem.NOTHING_IN_FORCE.sentence()));
        var draft =
                inForce.amended(
                        plans.lastNumber(planId) + 1,
                        request.trigger(),
                        request.reason().strip(),
                        viewer.personId(),
                        now());
        plans.add(draft);
        contents.copy(inForce.id(), draft.id());
        events.fire(
                new IqaAmendmentBegun(
                        seen.plan().about(),
                        seen.plan().reference(),
                        draft.number(),
                        request.trigger(),
                        request.reason().strip()));
        return reading.version(seen, draft);
    }

    /** Against another version, or where none is named against the one it follows. */
    @Transactional
    ChangesView changes(UUID planId, UUID versionId, UUID from) {
        var plan = access.readable(planId).plan();
        var later = access.version(plan, versionId);
        var earlierId = from == null ? later.basedOn() : from;
        if (earlierId == null) {
            return new ChangesView(
                    versionId, later.number(), versionId, later.number(), List.of(), List.of());
        }
        var earlier = access.version(plan, earlierId);
        var before = contents.read(earlier);
        var after = contents.read(later);
        var given =
                earlierId.equals(later.basedOn())
                        ? reasons.of(versionId)
                        : List.<ChangeReasons.Given>of();
        var me = viewer.personId();
        var named = new HashSet<>(before.people());
        named.addAll(after.people());
        return new ChangesView(
                earlierId,
                earlier.number(),
                versionId,
                later.number(),
                PlanComparison.of(before, after).stream()
                        .map(change -> view(change, given, change.people().contains(me)))
                        .sorted(Comparator.comparing(change -> !change.mine()))
                        .toList(),
                people.byIds(named).values().stream()
                        .map(person -> new AreaView.Named(person.id(), person.name()))
                        .sorted(Comparator.comparing(AreaView.Named::name))
                        .toList());
    }

    private static ChangesView.Change view(
            PlanChange change, List<ChangeReasons.Given> given, boolean mine) {
        var reason = ChangeReasons.find(given, change);
        return new ChangesView.Change(
                change.section(),
                change.itemId().equals(PlanChange.NO_ITEM) ? null : change.itemId(),
                change.title(),
                change.kind(),
                change.fields(),
                mine,
                reason.map(ChangeReasons.Given::trigger).orElse(null),
                reason.map(ChangeReasons.Given::reason).orElse(null));
    }

    @Transactional
    VersionView explain(UUID planId, UUID versionId, ChangeReasonsToSave request) {
        var seen = access.led(planId);
        var version = plans.requireVersion(planId, versionId);
        precondition.matches(version.version());
        version.reasonsChange(now());
        var problems = new ArrayList<Violation>();
        var once = new HashSet<String>();
        for (var index = 0; index < request.items().size(); index++) {
            var item = request.items().get(index);
            if (!once.add(item.section() + " " + item.item())) {
                problems.add(
                        Violation.of("/items/" + index + "/itemId", WorkPlanProblem.ITEM_REPEATED));
            }
        }
        RulesBroken.throwIfAny(problems);
        reasons.save(versionId, request.items());
        plans.flush();
        events.fire(
                new IqaPlanDraftSaved(
                        seen.plan().about(),
                        seen.plan().reference(),
                        version.number(),
                        Section.CHANGE_REASONS,
                        request.items().size()));
        return reading.version(seen, version);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
