package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.claim.VerifierEvents.SamplesAsked;
import org.touchstone.claim.VerifierEvents.SamplesSent;
import org.touchstone.claim.VerifierEvents.StandardsResultRecorded;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.ProgrammeDirectory;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** Standards verification: its results and what verifiers ask for (QMR-232, QMR-249). */
@ApplicationScoped
class StandardsService {

    private final StandardsRepository standards;
    private final LeadVerifierRepository verifiers;
    private final ClaimEnrolments claimEnrolments;
    private final EnrolmentDirectory enrolments;
    private final ProgrammeDirectory programmes;
    private final CentreDirectory centres;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    StandardsService(
            StandardsRepository standards,
            LeadVerifierRepository verifiers,
            ClaimEnrolments claimEnrolments,
            EnrolmentDirectory enrolments,
            ProgrammeDirectory programmes,
            CentreDirectory centres,
            SchemeDirectory schemes,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.standards = standards;
        this.verifiers = verifiers;
        this.claimEnrolments = claimEnrolments;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.centres = centres;
        this.schemes = schemes;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<StandardsResultView> results(String centre, String subjectArea, PageQuery page) {
        return standards.results(viewer.scope(), centreId(centre), subjectArea, ofCentre(), page);
    }

    @Transactional
    StandardsResultView result(UUID id) {
        var kept = standards.result(id, ofCentre());
        viewer.requireOn(
                enrolments.require(kept.enrolmentId()).ownership(),
                "result of standards verification");
        return kept.result();
    }

    @Transactional
    StandardsResultView record(StandardsResultToRecord request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        var subjectArea = request.subjectArea().strip();
        var problems = new ArrayList<Violation>();
        if (!verifiers.isTaught(enrolment.id(), subjectArea)) {
            problems.add(Violation.of("/subjectArea", ClaimProblem.UNKNOWN_SUBJECT_AREA));
        }
        if (request.programmeId() != null
                && !isProgramme(enrolment.id(), request.programmeId(), subjectArea)) {
            problems.add(Violation.of("/programmeId", ClaimProblem.UNKNOWN_PROGRAMME));
        }
        if (request.decidedOn().isAfter(today())) {
            problems.add(Violation.of("/decidedOn", ClaimProblem.IN_FUTURE));
        }
        var until =
                request.validUntil() != null
                        ? request.validUntil()
                        : schemes.current(enrolment.schemeCode())
                                .orElseThrow()
                                .rulebook()
                                .cycle()
                                .containing(request.decidedOn())
                                .endsOn();
        if (until.isBefore(request.decidedOn())) {
            problems.add(Violation.of("/validUntil", ClaimProblem.ENDS_BEFORE_START));
        }
        RulesBroken.throwIfAny(problems);
        var id = standards.record(enrolment.id(), request, until, viewer.personId());
        events.fire(
                new StandardsResultRecorded(
                        new About(enrolment.centre().id(), null, "standards-result", id),
                        subjectArea,
                        request.programmeId(),
                        request.result(),
                        request.decidedOn(),
                        until));
        return standards.result(id, ofCentre()).result();
    }

    private boolean ofCentre() {
        return viewer.assignments().stream().anyMatch(held -> held.role().isCentreSide());
    }

    private boolean isProgramme(UUID enrolmentId, UUID programmeId, String subjectArea) {
        try {
            var programme = programmes.require(programmeId);
            return programme.enrolmentId().equals(enrolmentId)
                    && programme.subjectArea().equals(subjectArea);
        } catch (NotFound none) {
            return false;
        }
    }

    @Transactional
    Paged<SampleRequestView> requests(String centre, Boolean open, PageQuery page) {
        return standards.requests(viewer.scope(), centreId(centre), open, page, this::shown);
    }

    @Transactional
    SampleRequestView request(UUID id) {
        visible(standards.require(id));
        return standards.request(id, this::shown);
    }

    @Transactional
    SampleRequestView ask(SamplesToAsk request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        if (!verifiers.isTaught(enrolment.id(), request.subjectArea().strip())) {
            throw new RulesBroken(
                    "/subjectArea",
                    ClaimProblem.UNKNOWN_SUBJECT_AREA,
                    ClaimProblem.UNKNOWN_SUBJECT_AREA.sentence());
        }
        var samples = new SampleRequest(enrolment.id(), request, viewer.personId(), today());
        standards.persistAndFlush(samples);
        events.fire(
                new SamplesAsked(
                        new About(enrolment.centre().id(), null, "sample-request", samples.id()),
                        samples.subjectArea(),
                        request.words().strip(),
                        samples.dueOn()));
        return standards.request(samples.id(), this::shown);
    }

    @Transactional
    SampleRequestView send(UUID id) {
        var samples = standards.require(id);
        var centre = visible(samples);
        precondition.matches(samples.version());
        if (samples.sentOn() != null) {
            throw new AlreadyExists(
                    ClaimProblem.SENT_ALREADY, ClaimProblem.SENT_ALREADY.sentence());
        }
        samples.send(today(), viewer.personId());
        standards.flush();
        events.fire(
                new SamplesSent(
                        new About(centre, null, "sample-request", id),
                        samples.subjectArea(),
                        samples.dueOn(),
                        today()));
        return standards.request(id, this::shown);
    }

    private UUID visible(SampleRequest samples) {
        var enrolment = enrolments.require(samples.enrolmentId());
        viewer.requireOn(enrolment.ownership(), "request for samples");
        return enrolment.centre().id();
    }

    private SampleRequestView shown(Row row) {
        var ownership =
                new Ownership(
                        row.uuid("ao_id"),
                        row.uuid("region_id"),
                        row.uuid("centre_id"),
                        row.uuid("enrolment_id"));
        return SampleRequestView.of(
                row,
                today(),
                viewer.holdsOn(
                        ownership,
                        Role.CENTRE_CONTACT,
                        Role.HEAD_OF_CENTRE,
                        Role.EXAMS_OFFICER,
                        Role.LEAD_IQA));
    }

    private UUID centreId(String centre) {
        return centre == null ? null : centres.requireVisible(centre).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
