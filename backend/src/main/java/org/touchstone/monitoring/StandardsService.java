package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.monitoring.MonitoringEvents.IqaStandardsPublished;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.PlanMayNeedReview;
import org.touchstone.workplan.PlanMayNeedReview.Cause;

/** Publishes standards in versions (IQA-053). */
@ApplicationScoped
class StandardsService {

    private final StandardsRepository standards;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;
    private final Event<PlanMayNeedReview> reviews;

    StandardsService(
            StandardsRepository standards,
            CentreDirectory centres,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events,
            Event<PlanMayNeedReview> reviews) {
        this.standards = standards;
        this.centres = centres;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
        this.reviews = reviews;
    }

    @Transactional
    Paged<StandardsRow> list(String centre, PageQuery page) {
        return standards.page(visible(centre), page);
    }

    @Transactional
    StandardsView get(UUID id) {
        var set = standards.require(id);
        if (set.centreId() != null) {
            viewer.requireOn(Ownership.ofCentre(set.centreId()), "standards");
        }
        return set.view();
    }

    /** What records made with an earlier version say stays. */
    @Transactional
    StandardsView publish(StandardsToPublish request) {
        var centreId = visible(request.centre());
        RulesBroken.throwIfAny(wrong(request));
        var set =
                new StandardsSet(
                        centreId,
                        standards.lastNumber(centreId) + 1,
                        request,
                        viewer.personId(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        standards.persistAndFlush(set);
        events.fire(
                new IqaStandardsPublished(
                        new About(centreId, null, MonitoringEvents.STANDARDS, set.id()),
                        set.number(),
                        set.standards().size(),
                        request.reason().strip()));
        reviews.fire(
                new PlanMayNeedReview(
                        centreId,
                        null,
                        Cause.STANDARDS_CHANGED,
                        set.id(),
                        "Version " + set.number() + " of the centre's IQA standards"));
        return set.view();
    }

    private UUID visible(String centre) {
        var found = centres.requireVisible(centre);
        viewer.requireOn(Ownership.ofCentre(found.id()), "centre");
        return found.id();
    }

    private static List<Violation> wrong(StandardsToPublish request) {
        var wrong = new ArrayList<Violation>();
        var codes = new HashSet<String>();
        for (var index = 0; index < request.standards().size(); index++) {
            if (!codes.add(request.standards().get(index).code())) {
                wrong.add(
                        Violation.of(
                                "/standards/" + index + "/code",
                                MonitoringProblem.STANDARD_CODE_REPEATED));
            }
        }
        var grades = new HashSet<String>();
        for (var index = 0; index < request.scale().size(); index++) {
            var code = request.scale().get(index).code();
            if (!grades.add(code)) {
                wrong.add(
                        Violation.of(
                                "/scale/" + index + "/code",
                                MonitoringProblem.STANDARD_CODE_REPEATED));
            }
            if (code.equals(Grade.NOT_LOOKED_AT)) {
                wrong.add(
                        Violation.of("/scale/" + index + "/code", MonitoringProblem.RESERVED_CODE));
            }
        }
        if (request.scale().stream().allMatch(Grade::acts)
                || request.scale().stream().noneMatch(Grade::acts)) {
            wrong.add(Violation.of("/scale", MonitoringProblem.SCALE_NEEDS_BOTH));
        }
        return wrong;
    }
}
