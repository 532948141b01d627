package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.monitoring.MonitoringEvents.IqaPlanReviewed;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.MemberFigures.By;
import org.touchstone.workplan.MemberFigures.Counted;
import org.touchstone.workplan.WorkPlanDirectory;

/** Records reviews of plans, which clear what asked for one (IQA-060, IQA-065). */
@ApplicationScoped
class ReviewService {

    private final ReviewRepository reviews;
    private final PointRepository points;
    private final MonitoringAccess access;
    private final WorkPlanDirectory plans;
    private final CurrentFigures figures;
    private final FigureNames names;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ReviewService(
            ReviewRepository reviews,
            PointRepository points,
            MonitoringAccess access,
            WorkPlanDirectory plans,
            CurrentFigures figures,
            FigureNames names,
            PersonDirectory people,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.reviews = reviews;
        this.points = points;
        this.access = access;
        this.plans = plans;
        this.figures = figures;
        this.names = names;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<ReviewRow> list(UUID planId, PageQuery page) {
        plans.readable(planId);
        return reviews.page(planId, page);
    }

    @Transactional
    ReviewView get(UUID planId, UUID id) {
        plans.readable(planId);
        return view(reviews.require(planId, id));
    }

    @Transactional
    Paged<PromptRow> prompts(UUID planId, Boolean open, PageQuery page) {
        plans.readable(planId);
        return reviews.prompts(planId, open, today(), page);
    }

    /** Clears whatever asked for one until now. */
    @Transactional
    ReviewView record(UUID planId, ReviewToRecord request) {
        var plan = access.inForce(plans.led(planId));
        if (request.heldOn().isAfter(today())) {
            throw wrong("/heldOn", MonitoringProblem.IN_FUTURE);
        }
        if (!points.areOf(planId, request.points())) {
            throw wrong("/points", MonitoringProblem.UNKNOWN_POINT);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var review =
                new Review(
                        plan,
                        reviews.lastNumber(planId) + 1,
                        request,
                        figures.of(planId, By.MEMBER, today()),
                        viewer.personId(),
                        now);
        reviews.add(review);
        var cleared = reviews.open(planId, now);
        cleared.forEach(prompt -> prompt.clear(review.id(), now));
        reviews.flush();
        events.fire(
                new IqaPlanReviewed(
                        new About(plan.centreId(), null, MonitoringEvents.REVIEW, review.id()),
                        planId,
                        review.number(),
                        review.heldOn(),
                        review.conclusion(),
                        cleared.size(),
                        review.reason()));
        return view(review);
    }

    private static RulesBroken wrong(String pointer, MonitoringProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }

    /** By whom or what, with names. Members find their own row only. */
    @Transactional
    FiguresView figures(UUID planId, By by) {
        var seen = plans.readable(planId);
        var rows = figures.of(planId, by, today());
        var mine = by == By.MEMBER && !seen.leads() && !access.manages(seen.plan());
        var shown =
                mine
                        ? rows.stream().filter(row -> row.ofId().equals(viewer.personId())).toList()
                        : rows;
        var found = names.of(by, shown.stream().map(Counted::ofId).collect(Collectors.toSet()));
        return new FiguresView(
                today(),
                by,
                shown.stream()
                        .map(row -> FiguresView.Line.of(row, found.getOrDefault(row.ofId(), "")))
                        .toList());
    }

    private ReviewView view(Review review) {
        return new ReviewView(
                review.id(),
                review.number(),
                review.versionId(),
                plans.number(review.planId(), review.versionId()),
                review.heldOn(),
                review.inputs(),
                review.points(),
                review.figures(),
                review.conclusion(),
                review.reason(),
                review.recordedBy(),
                people.require(review.recordedBy()).name(),
                reviews.clearedBy(review, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
