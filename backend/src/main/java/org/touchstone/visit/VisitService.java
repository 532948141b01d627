package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;

/** Reads a visit, makes one due by hand, and sets what it looks at more closely. */
@ApplicationScoped
class VisitService {

    private final VisitAccess access;
    private final VisitViews views;
    private final VisitDeadlines deadlines;
    private final VisitRepository visits;
    private final CycleRepository cycles;
    private final DueVisits dueVisits;
    private final EnrolmentDirectory enrolments;
    private final EnrolmentScope scope;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Event<VisitFocusSet> focusSet;

    VisitService(
            VisitAccess access,
            VisitViews views,
            VisitDeadlines deadlines,
            VisitRepository visits,
            CycleRepository cycles,
            DueVisits dueVisits,
            EnrolmentDirectory enrolments,
            EnrolmentScope scope,
            SchemeDirectory schemes,
            Viewer viewer,
            Event<VisitFocusSet> focusSet) {
        this.access = access;
        this.views = views;
        this.deadlines = deadlines;
        this.visits = visits;
        this.cycles = cycles;
        this.dueVisits = dueVisits;
        this.enrolments = enrolments;
        this.scope = scope;
        this.schemes = schemes;
        this.viewer = viewer;
        this.focusSet = focusSet;
    }

    @Transactional
    VisitView get(UUID visitId) {
        return views.show(access.toRead(visitId));
    }

    @Transactional
    List<DeadlineSummary> deadlines(UUID visitId) {
        return deadlines.of(access.toRead(visitId).summary());
    }

    @Transactional
    VisitView open(UUID cycleId, UUID enrolmentId) {
        var cycle = cycles.require(cycleId);
        viewer.requireOn(Ownership.ofAwardingOrganisation(cycle.aoId()), "cycle");
        var enrolment = enrolments.require(enrolmentId);
        viewer.requireOn(enrolment.ownership(), "enrolment");
        if (!enrolment.aoId().equals(cycle.aoId())
                || !enrolment.schemeCode().equals(cycle.schemeCode())) {
            throw new NotFound("enrolment in the scheme of this cycle");
        }
        if (dueVisits.has(cycleId, enrolmentId)) {
            throw new AlreadyExists(
                    VisitProblem.VISIT_EXISTS,
                    "%s has a visit in %s already."
                            .formatted(enrolment.centre().name(), cycle.name()));
        }
        var result = scope.of(enrolmentId);
        if (!result.inScope()) {
            throw new RulesBroken(
                    "/enrolmentId",
                    VisitProblem.CENTRE_NOT_IN_SCOPE,
                    VisitProblem.CENTRE_NOT_IN_SCOPE.sentence());
        }
        var visit = dueVisits.open(cycle, result);
        return views.show(access.toRead(visit.id()));
    }

    @Transactional
    VisitView focus(UUID visitId, List<FocusArea> areas) {
        var opened = access.toChange(visitId);
        var rulebook = schemes.version(opened.visit().schemeVersionId()).rulebook();
        RulesBroken.throwIfAny(
                IntStream.range(0, areas.size())
                        .filter(i -> areas.get(i).about() != null)
                        .filter(i -> rulebook.findObjective(areas.get(i).about()).isEmpty())
                        .filter(i -> rulebook.findMeasure(areas.get(i).about()).isEmpty())
                        .mapToObj(
                                i ->
                                        new Violation(
                                                "/focusAreas/" + i + "/about",
                                                VisitProblem.UNKNOWN_OBJECTIVE,
                                                "The scheme has no objective or measure "
                                                        + areas.get(i).about()
                                                        + "."))
                        .toList());
        opened.visit().focusOn(areas);
        visits.flush();
        focusSet.fire(
                new VisitFocusSet(
                        opened.summary().about("visit", visitId),
                        areas.stream().map(FocusArea::words).toList()));
        return views.show(opened);
    }
}
