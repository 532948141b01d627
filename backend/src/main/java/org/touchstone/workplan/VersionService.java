package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionMoved;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionPublished;

/** Moves versions from state to state (IQA-021, IQA-022). */
@ApplicationScoped
class VersionService {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanReading reading;
    private final ContentStore contents;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    VersionService(
            PlanRepository plans,
            PlanAccess access,
            PlanReading reading,
            ContentStore contents,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.access = access;
        this.reading = reading;
        this.contents = contents;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    VersionView consult(UUID planId, UUID versionId) {
        var seen = access.led(planId);
        var version = current(planId, versionId);
        version.state().to(VersionState.CONSULTATION);
        RulesBroken.throwIfAny(PlanReading.missingForConsultation(contents.read(version)));
        return moved(seen, version, () -> version.consult(now()), null);
    }

    @Transactional
    VersionView takeBack(UUID planId, UUID versionId) {
        var seen = access.led(planId);
        var version = current(planId, versionId);
        return moved(seen, version, () -> version.takeBack(now()), null);
    }

    @Transactional
    VersionView discard(UUID planId, UUID versionId, ReasonToGive request) {
        var seen = access.led(planId);
        var version = current(planId, versionId);
        var reason = request.reason().strip();
        return moved(seen, version, () -> version.discard(reason, now()), reason);
    }

    /** In one transaction: the old one is superseded, the new one in force, its hash fixed. */
    @Transactional
    VersionView publish(UUID planId, UUID versionId, VersionToPublish request) {
        var seen = access.led(planId);
        var version = current(planId, versionId);
        version.state().to(VersionState.PUBLISHED);
        var content = contents.read(version);
        RulesBroken.throwIfAny(reading.missing(seen, version, content, request.reasons()));
        var before = plans.published(planId);
        before.ifPresent(one -> one.supersede(now()));
        plans.flush();
        version.publish(
                CanonicalForm.hash(content),
                ContentStore.blankToNull(request.summary()),
                viewer.personId(),
                now());
        plans.flush();
        events.fire(
                new IqaPlanVersionPublished(
                        seen.plan().about(),
                        seen.plan().reference(),
                        planId,
                        versionId,
                        version.number(),
                        before.map(PlanVersion::id).orElse(null),
                        version.contentHash(),
                        version.summary(),
                        request.reasons()));
        return reading.version(seen, version);
    }

    private PlanVersion current(UUID planId, UUID versionId) {
        var version = plans.requireVersion(planId, versionId);
        precondition.matches(version.version());
        return version;
    }

    private VersionView moved(
            PlanAccess.Seen seen, PlanVersion version, Runnable move, String reason) {
        var from = version.state();
        move.run();
        plans.flush();
        events.fire(
                new IqaPlanVersionMoved(
                        seen.plan().about(),
                        seen.plan().reference(),
                        version.id(),
                        version.number(),
                        from,
                        version.state(),
                        reason));
        return reading.version(seen, version);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
