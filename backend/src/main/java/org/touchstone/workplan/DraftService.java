package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.PlanEvents.IqaPlanDraftSaved;
import org.touchstone.workplan.PlanEvents.Section;

/** Saves the sections of a draft, each as a whole. */
@ApplicationScoped
class DraftService {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanReading reading;
    private final ContentStore contents;
    private final ContentRules rules;
    private final SamplingStore sampling;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    DraftService(
            PlanRepository plans,
            PlanAccess access,
            PlanReading reading,
            ContentStore contents,
            ContentRules rules,
            SamplingStore sampling,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.access = access;
        this.reading = reading;
        this.contents = contents;
        this.rules = rules;
        this.sampling = sampling;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    VersionView context(UUID planId, UUID versionId, ContextToSave request) {
        var seen = access.led(planId);
        var version = editable(planId, versionId);
        rules.context(seen.area(), request);
        version.describe(
                new PlanVersion.Context(
                        ContentStore.blankToNull(request.purpose()),
                        ContentStore.blankToNull(request.circumstances()),
                        ContentStore.blankToNull(request.risks())),
                now());
        contents.context(
                versionId, request.programmes(), request.sites(), request.awardingBodyRules());
        return saved(seen, version, Section.CONTEXT, 1);
    }

    @Transactional
    VersionView priorities(UUID planId, UUID versionId, SectionToSave.Priorities request) {
        var seen = access.led(planId);
        var version = editable(planId, versionId);
        var content = contents.read(version);
        rules.priorities(content, request.items());
        contents.priorities(versionId, content.priorities(), request.items());
        return saved(seen, version, Section.PRIORITIES, request.items().size());
    }

    @Transactional
    VersionView criteria(UUID planId, UUID versionId, SectionToSave.Criteria request) {
        var seen = access.led(planId);
        var version = editable(planId, versionId);
        var content = contents.read(version);
        rules.criteria(seen.plan(), content, request.items());
        contents.criteria(versionId, content.successCriteria(), request.items());
        return saved(seen, version, Section.SUCCESS_CRITERIA, request.items().size());
    }

    @Transactional
    VersionView activities(UUID planId, UUID versionId, SectionToSave.Activities request) {
        var seen = access.led(planId);
        var version = editable(planId, versionId);
        var content = contents.read(version);
        rules.activities(seen.plan(), seen.area(), content, request.items());
        contents.activities(versionId, content.activities(), request.items());
        return saved(seen, version, Section.ACTIVITIES, request.items().size());
    }

    @Transactional
    VersionView points(UUID planId, UUID versionId, SectionToSave.Points request) {
        var seen = access.led(planId);
        var version = editable(planId, versionId);
        var content = contents.read(version);
        rules.points(seen.plan(), seen.area(), content, request.items());
        contents.points(versionId, content.monitoringPoints(), request.items());
        return saved(seen, version, Section.MONITORING_POINTS, request.items().size());
    }

    @Transactional
    VersionView sampling(UUID planId, UUID versionId, SamplingRules request) {
        var seen = access.led(planId);
        var version = editable(planId, versionId);
        sampling.write(versionId, request);
        return saved(seen, version, Section.SAMPLING_POLICY, 1);
    }

    private PlanVersion editable(UUID planId, UUID versionId) {
        var version = plans.requireVersion(planId, versionId);
        precondition.matches(version.version());
        version.itemsChange(now());
        return version;
    }

    private VersionView saved(
            PlanAccess.Seen seen, PlanVersion version, Section section, int items) {
        plans.flush();
        events.fire(
                new IqaPlanDraftSaved(
                        seen.plan().about(),
                        seen.plan().reference(),
                        version.number(),
                        section,
                        items));
        return reading.version(seen, version);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
