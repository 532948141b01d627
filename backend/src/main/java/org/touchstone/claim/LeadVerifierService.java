package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.claim.VerifierEvents.LeadVerifierAccredited;
import org.touchstone.claim.VerifierEvents.LeadVerifierAdopted;
import org.touchstone.claim.VerifierEvents.LeadVerifierConfirmed;
import org.touchstone.claim.VerifierEvents.LeadVerifierCovered;
import org.touchstone.claim.VerifierEvents.LeadVerifierLeft;
import org.touchstone.claim.VerifierEvents.LeadVerifierRegistered;
import org.touchstone.claim.VerifierEvents.VerifierDutyRecorded;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.scheme.CycleDates;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** Lead internal verifiers per principal subject area (QMR-238 to QMR-246). */
@ApplicationScoped
class LeadVerifierService {

    private final LeadVerifierRepository verifiers;
    private final VerifierStaff staff;
    private final ClaimEnrolments claimEnrolments;
    private final EnrolmentDirectory enrolments;
    private final CentreDirectory centres;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    LeadVerifierService(
            LeadVerifierRepository verifiers,
            VerifierStaff staff,
            ClaimEnrolments claimEnrolments,
            EnrolmentDirectory enrolments,
            CentreDirectory centres,
            SchemeDirectory schemes,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.verifiers = verifiers;
        this.staff = staff;
        this.claimEnrolments = claimEnrolments;
        this.enrolments = enrolments;
        this.centres = centres;
        this.schemes = schemes;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<LeadVerifierView> list(
            String centre, String subjectArea, Boolean former, ChangesQuery page) {
        var centreId = centre == null ? null : centres.requireVisible(centre).id();
        return verifiers.page(
                viewer.scope(),
                centreId,
                subjectArea,
                Boolean.TRUE.equals(former),
                today(),
                page,
                this::shown);
    }

    @Transactional
    LeadVerifierView get(UUID id) {
        visible(id);
        return view(id);
    }

    @Transactional
    LeadVerifierView register(LeadVerifierToRegister request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        var subjectArea = request.subjectArea().strip();
        var problems = new ArrayList<Violation>();
        if (!verifiers.isTaught(enrolment.id(), subjectArea)) {
            problems.add(Violation.of("/subjectArea", ClaimProblem.UNKNOWN_SUBJECT_AREA));
        }
        if (schemes
                .current(enrolment.schemeCode())
                .orElseThrow()
                .rulebook()
                .scope()
                .families()
                .stream()
                .noneMatch(family -> family.code().equals(request.family()))) {
            problems.add(Violation.of("/family", ClaimProblem.UNKNOWN_FAMILY));
        }
        if (request.registeredOn().isAfter(today())) {
            problems.add(Violation.of("/registeredOn", ClaimProblem.IN_FUTURE));
        }
        RulesBroken.throwIfAny(problems);
        var personId = staff.person(enrolment.centre().id(), request);
        if (verifiers.hasActive(enrolment.id(), subjectArea)) {
            throw new AlreadyExists(
                    ClaimProblem.AREA_HAS_VERIFIER, ClaimProblem.AREA_HAS_VERIFIER.sentence());
        }
        var verifier =
                register(
                        enrolment,
                        null,
                        subjectArea,
                        request.family(),
                        personId,
                        request.registeredOn());
        return view(verifier.id());
    }

    /**
     * Puts one on record who breaks no rule.
     *
     * @param key the centre's own; null for one entered here
     */
    LeadVerifier register(
            EnrolmentSummary enrolment,
            String key,
            String subjectArea,
            String family,
            UUID personId,
            LocalDate registeredOn) {
        var verifier =
                new LeadVerifier(
                        enrolment.id(),
                        subjectArea,
                        family,
                        personId,
                        registeredOn,
                        cycle(enrolment, registeredOn).startsOn());
        verifier.known(key);
        verifiers.persistAndFlush(verifier);
        events.fire(
                new LeadVerifierRegistered(
                        about(enrolment, verifier), personId, subjectArea, family, registeredOn));
        return verifier;
    }

    /** From now on the centre's own system sends this one by its key. */
    void adopt(EnrolmentSummary enrolment, LeadVerifier verifier, String key) {
        verifier.known(key);
        verifiers.flush();
        events.fire(
                new LeadVerifierAdopted(about(enrolment, verifier), verifier.subjectArea(), key));
    }

    @Transactional
    LeadVerifierView cover(UUID id, LeadVerifierCover request) {
        var enrolment = visible(id);
        var verifier = inPost(id);
        var cover = request.cover();
        staff.requireDeputy(enrolment.centre().id(), verifier.personId(), cover.deputyId());
        var problems = new ArrayList<Violation>();
        if (cover.trainingDownloadedOn() != null && cover.trainingDownloadedOn().isAfter(today())) {
            problems.add(Violation.of("/trainingDownloadedOn", ClaimProblem.IN_FUTURE));
        }
        if (cover.declaredOn() != null && cover.declaredOn().isAfter(today())) {
            problems.add(Violation.of("/declaredOn", ClaimProblem.IN_FUTURE));
        }
        RulesBroken.throwIfAny(problems);
        verifier.cover(cover);
        verifiers.flush();
        events.fire(
                new LeadVerifierCovered(
                        about(enrolment, verifier),
                        verifier.subjectArea(),
                        cover.deputyId(),
                        cover.succession(),
                        cover.trainingDownloadedOn(),
                        cover.declaredOn()));
        return view(id);
    }

    @Transactional
    LeadVerifierView accredit(UUID id, OnDay request) {
        var enrolment = visible(id);
        var verifier = inPost(id);
        requirePast(request);
        requireNotBefore(verifier.registeredOn(), request);
        verifier.accredit(request.on());
        verifiers.flush();
        events.fire(
                new LeadVerifierAccredited(
                        about(enrolment, verifier), verifier.subjectArea(), request.on()));
        return view(id);
    }

    @Transactional
    LeadVerifierView confirm(UUID id) {
        var enrolment = visible(id);
        var verifier = inPost(id);
        var start = cycle(enrolment, today()).startsOn();
        verifier.confirm(start, today());
        verifiers.flush();
        events.fire(
                new LeadVerifierConfirmed(
                        about(enrolment, verifier), verifier.subjectArea(), start));
        return view(id);
    }

    @Transactional
    LeadVerifierView leave(UUID id, OnDay request) {
        var enrolment = visible(id);
        var verifier = inPost(id);
        requireNotBefore(verifier.registeredOn(), request);
        leave(enrolment, verifier, request.on());
        return view(id);
    }

    /** Ends the post of one who holds it and began before. */
    void leave(EnrolmentSummary enrolment, LeadVerifier verifier, LocalDate on) {
        var cycleEnd = cycle(enrolment, on).endsOn();
        verifier.leave(on, cycleEnd);
        verifiers.flush();
        events.fire(
                new LeadVerifierLeft(
                        about(enrolment, verifier),
                        verifier.subjectArea(),
                        on,
                        verifier.accreditedOn() == null ? null : cycleEnd));
    }

    @Transactional
    VerifierDutyView record(UUID id, VerifierDutyToRecord request) {
        var enrolment = visible(id);
        var verifier = verifiers.require(id);
        if (request.heldOn().isAfter(today())) {
            throw new RulesBroken(
                    "/heldOn", ClaimProblem.IN_FUTURE, ClaimProblem.IN_FUTURE.sentence());
        }
        var recorded = verifiers.record(id, request, viewer.personId());
        events.fire(
                new VerifierDutyRecorded(
                        about(enrolment, verifier),
                        verifier.subjectArea(),
                        request.kind(),
                        request.heldOn(),
                        request.words().strip()));
        return verifiers.duty(recorded);
    }

    @Transactional
    Paged<VerifierDutyView> records(UUID id, PageQuery page) {
        visible(id);
        return verifiers.duties(id, page);
    }

    private EnrolmentSummary visible(UUID id) {
        var enrolment = enrolments.require(verifiers.require(id).enrolmentId());
        viewer.requireOn(enrolment.ownership(), "lead internal verifier");
        return enrolment;
    }

    private LeadVerifier inPost(UUID id) {
        var verifier = verifiers.require(id);
        precondition.matches(verifier.version());
        if (verifier.leftOn() != null) {
            throw new AlreadyExists(
                    ClaimProblem.LEFT_ALREADY, ClaimProblem.LEFT_ALREADY.sentence());
        }
        return verifier;
    }

    private void requirePast(OnDay request) {
        if (request.on().isAfter(today())) {
            throw new RulesBroken("/on", ClaimProblem.IN_FUTURE, ClaimProblem.IN_FUTURE.sentence());
        }
    }

    private static void requireNotBefore(LocalDate start, OnDay request) {
        if (request.on().isBefore(start)) {
            throw new RulesBroken(
                    "/on",
                    ClaimProblem.ENDS_BEFORE_START,
                    ClaimProblem.ENDS_BEFORE_START.sentence());
        }
    }

    private LeadVerifierView view(UUID id) {
        return verifiers.view(id, this::shown);
    }

    private LeadVerifierView shown(Row row) {
        var ownership =
                new Ownership(
                        row.uuid("ao_id"),
                        row.uuid("region_id"),
                        row.uuid("centre_id"),
                        row.uuid("enrolment_id"));
        return LeadVerifierView.of(
                row,
                today(),
                schemes.current(row.text("scheme_code"))
                        .orElseThrow()
                        .rulebook()
                        .cycle()
                        .containing(today())
                        .startsOn(),
                new LeadVerifierView.Asker(
                        viewer.holdsOn(
                                ownership,
                                Role.CENTRE_CONTACT,
                                Role.HEAD_OF_CENTRE,
                                Role.LEAD_IQA,
                                Role.MIS_CLIENT),
                        viewer.holdsOn(ownership, Role.QUALITY_MANAGER, Role.AO_ADMIN)));
    }

    private CycleDates cycle(EnrolmentSummary enrolment, LocalDate day) {
        return schemes.current(enrolment.schemeCode())
                .orElseThrow()
                .rulebook()
                .cycle()
                .containing(day);
    }

    private static About about(EnrolmentSummary enrolment, LeadVerifier verifier) {
        return new About(enrolment.centre().id(), null, "lead-verifier", verifier.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
