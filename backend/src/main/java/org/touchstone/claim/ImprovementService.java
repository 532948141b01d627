package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.claim.ImprovementEvents.ImprovementEnded;
import org.touchstone.claim.ImprovementEvents.ImprovementOpened;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;

/** What a centre does about what verification and reviews found (QMR-250). */
@ApplicationScoped
class ImprovementService {

    private static final String WHAT = "improvement action";

    private final ImprovementRepository improvements;
    private final StandardsRepository standards;
    private final LeadVerifierRepository verifiers;
    private final ClaimEnrolments claimEnrolments;
    private final EnrolmentDirectory enrolments;
    private final CentreDirectory centres;
    private final VisitDirectory visits;
    private final Assignments assignments;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ImprovementService(
            ImprovementRepository improvements,
            StandardsRepository standards,
            LeadVerifierRepository verifiers,
            ClaimEnrolments claimEnrolments,
            EnrolmentDirectory enrolments,
            CentreDirectory centres,
            VisitDirectory visits,
            Assignments assignments,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.improvements = improvements;
        this.standards = standards;
        this.verifiers = verifiers;
        this.claimEnrolments = claimEnrolments;
        this.enrolments = enrolments;
        this.centres = centres;
        this.visits = visits;
        this.assignments = assignments;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<ImprovementView> list(ImprovementFilter filter, PageQuery page) {
        var centre = filter.centre;
        return improvements.page(
                viewer.scope(),
                centre == null ? null : centres.requireVisible(centre).id(),
                filter,
                page,
                this::shown);
    }

    @Transactional
    ImprovementView get(UUID id) {
        visible(improvements.require(id));
        return improvements.view(id, this::shown);
    }

    @Transactional
    ImprovementView open(ImprovementToOpen request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        var problems = new ArrayList<Violation>();
        var area = subjectArea(request, enrolment, problems);
        if (request.dueOn().isBefore(today())) {
            problems.add(
                    new Violation(
                            "/dueOn", CommonProblem.INVALID_VALUE, "Choose a day still to come."));
        }
        if (request.ownerId() != null
                && !assignments.worksAtCentre(request.ownerId(), enrolment.centre().id())) {
            problems.add(Violation.of("/ownerId", ClaimProblem.UNKNOWN_STAFF));
        }
        RulesBroken.throwIfAny(problems);
        var improvement =
                new Improvement(
                        improvements.nextReference(today()),
                        enrolment.id(),
                        request,
                        area,
                        viewer.personId(),
                        today());
        improvements.persistAndFlush(improvement);
        events.fire(
                new ImprovementOpened(
                        about(enrolment, improvement),
                        improvement.reference(),
                        improvement.source(),
                        improvement.words(),
                        improvement.dueOn()));
        return improvements.view(improvement.id(), this::shown);
    }

    /** The area it is about; adds what does not fit the source. */
    private String subjectArea(
            ImprovementToOpen request, EnrolmentSummary enrolment, List<Violation> problems) {
        requireOnlyFor(
                ImprovementSource.SV,
                request,
                "/standardsResultId",
                request.standardsResultId(),
                problems);
        requireOnlyFor(ImprovementSource.QMR, request, "/visitId", request.visitId(), problems);
        if (!problems.isEmpty()) {
            return null;
        }
        if (request.source() == ImprovementSource.SV) {
            var result = result(request.standardsResultId(), enrolment);
            if (result == null) {
                problems.add(Violation.of("/standardsResultId", ClaimProblem.UNKNOWN_RESULT));
            }
            return result == null ? null : result.subjectArea();
        }
        if (request.source() == ImprovementSource.QMR
                && !isVisit(request.visitId(), enrolment.id())) {
            problems.add(Violation.of("/visitId", ClaimProblem.UNKNOWN_VISIT));
        }
        var area = request.subjectArea();
        if (area == null || area.isBlank()) {
            return null;
        }
        if (!verifiers.isTaught(enrolment.id(), area.strip())) {
            problems.add(Violation.of("/subjectArea", ClaimProblem.UNKNOWN_SUBJECT_AREA));
        }
        return area.strip();
    }

    private static void requireOnlyFor(
            ImprovementSource source,
            ImprovementToOpen request,
            String pointer,
            UUID record,
            List<Violation> problems) {
        if (request.source() == source && record == null) {
            problems.add(
                    new Violation(pointer, CommonProblem.REQUIRED, "Name the record it follows."));
        }
        if (request.source() != source && record != null) {
            problems.add(
                    new Violation(
                            pointer,
                            CommonProblem.INVALID_VALUE,
                            "This record belongs to the source " + source + ". Leave it out."));
        }
    }

    private StandardsResultView result(UUID id, EnrolmentSummary enrolment) {
        try {
            var kept = standards.result(id, true);
            return kept.enrolmentId().equals(enrolment.id()) ? kept.result() : null;
        } catch (NotFound none) {
            return null;
        }
    }

    private boolean isVisit(UUID id, UUID enrolmentId) {
        try {
            return visits.require(id).enrolment().id().equals(enrolmentId);
        } catch (NotFound none) {
            return false;
        }
    }

    @Transactional
    ImprovementView end(UUID id, ImprovementState as, ImprovementOutcome request) {
        var improvement = improvements.require(id);
        var enrolment = visible(improvement);
        precondition.matches(improvement.version());
        improvement.end(as, request.words(), viewer.personId(), today());
        improvements.flush();
        events.fire(
                new ImprovementEnded(
                        about(enrolment, improvement),
                        improvement.reference(),
                        improvement.state(),
                        improvement.outcome()));
        return improvements.view(id, this::shown);
    }

    private EnrolmentSummary visible(Improvement improvement) {
        var enrolment = enrolments.require(improvement.enrolmentId());
        viewer.requireOn(enrolment.ownership(), WHAT);
        return enrolment;
    }

    /** Whoever reads it belongs to the centre, and may say what came of it. */
    private ImprovementView shown(Row row) {
        return ImprovementView.of(row, today(), true);
    }

    private static About about(EnrolmentSummary enrolment, Improvement improvement) {
        return new About(enrolment.centre().id(), null, "improvement-action", improvement.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
