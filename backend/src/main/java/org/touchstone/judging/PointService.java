package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.scheme.Objective;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** What the reviewer notes for the report, in place while judging. */
@ApplicationScoped
class PointService {

    /** Far more than a report can carry; keeps what the report takes over bounded. */
    private static final int MOST_PER_VISIT = 300;

    private final JudgedVisits visits;
    private final ReportPointRepository points;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    PointService(
            JudgedVisits visits,
            ReportPointRepository points,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.points = points;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<PointView> list(
            UUID visitId, Collection<PointKind> kinds, String objective, PageQuery page) {
        visits.visible(visitId);
        return points.page(visitId, kinds, objective, page);
    }

    @Transactional
    PointView get(UUID visitId, UUID pointId) {
        visits.visible(visitId);
        return PointView.of(points.require(visitId, pointId));
    }

    @Transactional
    PointView note(UUID visitId, SavePoint request) {
        return save(room(visitId), new ReportPoint(visitId), request.content());
    }

    /** Notes what the report makes of an earlier recommendation (QMR-205). */
    @Transactional
    void takeFurther(UUID visitId, UUID originId, ReportPoint.Content content) {
        save(room(visitId), new ReportPoint(visitId, originId), content);
    }

    private JudgedVisit room(UUID visitId) {
        var visit = visits.writable(visitId);
        if (points.countOf(visitId) >= MOST_PER_VISIT) {
            throw new RulesBroken(
                    "/text",
                    JudgingProblem.TOO_MANY_ITEMS,
                    "There are %d points for this report already. Remove one before you add another."
                            .formatted(MOST_PER_VISIT));
        }
        return visit;
    }

    @Transactional
    PointView change(UUID visitId, UUID pointId, SavePoint request) {
        var visit = visits.writable(visitId);
        var point = points.require(visitId, pointId);
        precondition.matches(point.version());
        return save(visit, point, request.content());
    }

    private PointView save(JudgedVisit visit, ReportPoint point, ReportPoint.Content content) {
        RulesBroken.throwIfAny(broken(visit, content));
        var noted = point.note(visit, content, viewer.personId(), clock.instant());
        points.persistAndFlush(point);
        events.fire(noted);
        return PointView.of(point);
    }

    @Transactional
    void remove(UUID visitId, UUID pointId) {
        var visit = visits.writable(visitId);
        var point = points.require(visitId, pointId);
        precondition.matches(point.version());
        var removed = point.removed(visit);
        points.delete(point);
        events.fire(removed);
    }

    /** Lets the centre's people read one entry of good practice (QMR-079). */
    @Transactional
    PointView share(UUID visitId, UUID pointId) {
        var visit = visits.visible(visitId);
        if (!visit.isReported()) {
            // The centre does not learn what is noted before it is published.
            throw new NotFound("point");
        }
        var point = points.require(visitId, pointId);
        precondition.matches(point.version());
        if (point.kind() != PointKind.GOOD_PRACTICE) {
            throw new NotAllowedInState(
                    point.kind(),
                    JudgingProblem.ONLY_GOOD_PRACTICE,
                    JudgingProblem.ONLY_GOOD_PRACTICE.sentence());
        }
        if (point.sharedAt() == null) {
            var shared = point.share(visit, viewer.personId(), clock.instant());
            points.flush();
            events.fire(shared);
        }
        return PointView.of(point);
    }

    /** Practitioners read what was shared; a nominee and a head of centre see all of their own. */
    @Transactional
    Paged<GoodPracticeRow> goodPractice(UUID visitId, PageQuery page) {
        var whole =
                viewer.assignments().stream()
                        .filter(
                                held ->
                                        held.role() == Role.CENTRE_CONTACT
                                                || held.role() == Role.HEAD_OF_CENTRE)
                        .map(Assignment::targetId)
                        .toList();
        return points.goodPractice(viewer.scope(), whole, visitId, page);
    }

    private static List<Violation> broken(JudgedVisit visit, ReportPoint.Content content) {
        var broken = new ArrayList<Violation>();
        var needed =
                content.kind() == PointKind.ESSENTIAL_ACTION
                        || content.kind() == PointKind.RECOMMENDATION;
        if (content.objective() == null) {
            if (needed || content.measure() != null) {
                broken.add(Violation.of("/objective", JudgingProblem.OBJECTIVE_REQUIRED));
            }
            return broken;
        }
        var objective = visit.rulebook().findObjective(content.objective());
        if (objective.isEmpty()) {
            broken.add(Violation.of("/objective", JudgingProblem.UNKNOWN_OBJECTIVE));
        } else if (content.measure() != null
                && !objective
                        .map(Objective::measureRefs)
                        .orElseThrow()
                        .contains(content.measure())) {
            broken.add(
                    new Violation(
                            "/measure",
                            JudgingProblem.UNKNOWN_MEASURE,
                            "%s has no measure “%s”."
                                    .formatted(content.objective(), content.measure())));
        }
        return broken;
    }
}
