package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.claim.IncidentEvents.CertificateAnomalyCleared;
import org.touchstone.claim.IncidentEvents.CertificateAnomalyLogged;
import org.touchstone.claim.IncidentEvents.ClaimIncidentReported;
import org.touchstone.claim.IncidentEvents.ClaimIncidentSaved;
import org.touchstone.claim.IncidentEvents.ClaimIncidentSignedOff;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
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

/** Certificates that deviate, and incidents that senior management signs off (QMR-235, QMR-237). */
@ApplicationScoped
class IncidentService {

    private static final Role[] WRITERS = {
        Role.EXAMS_OFFICER, Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.CENTRE_MANAGER
    };
    private static final Role[] SENIOR = {Role.HEAD_OF_CENTRE, Role.CENTRE_MANAGER};

    private final IncidentRepository incidents;
    private final ClaimEnrolments claimEnrolments;
    private final EnrolmentDirectory enrolments;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    IncidentService(
            IncidentRepository incidents,
            ClaimEnrolments claimEnrolments,
            EnrolmentDirectory enrolments,
            CentreDirectory centres,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.incidents = incidents;
        this.claimEnrolments = claimEnrolments;
        this.enrolments = enrolments;
        this.centres = centres;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<AnomalyView> anomalies(String centre, Boolean open, PageQuery page) {
        return incidents.anomalies(viewer.scope(), centreId(centre), open, page, this::anomaly);
    }

    @Transactional
    AnomalyView anomaly(UUID id) {
        visible(incidents.requireAnomaly(id).enrolmentId(), "anomaly");
        return incidents.anomaly(id, this::anomaly);
    }

    @Transactional
    AnomalyView log(AnomalyToLog request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        var problems = new ArrayList<Violation>();
        if (request.batchId() != null && !incidents.hasBatch(enrolment.id(), request.batchId())) {
            problems.add(Violation.of("/batchId", ClaimProblem.UNKNOWN_BATCH));
        }
        if (request.foundOn().isAfter(today())) {
            problems.add(Violation.of("/foundOn", ClaimProblem.IN_FUTURE));
        }
        RulesBroken.throwIfAny(problems);
        var anomaly = new Anomaly(enrolment.id(), request, viewer.personId(), now());
        incidents.add(anomaly);
        events.fire(
                new CertificateAnomalyLogged(
                        about(enrolment, "certificate-anomaly", anomaly.id()),
                        request.learner().strip(),
                        request.kind(),
                        request.words().strip()));
        return incidents.anomaly(anomaly.id(), this::anomaly);
    }

    @Transactional
    AnomalyView clear(UUID id, BatchWords request) {
        var anomaly = incidents.requireAnomaly(id);
        var enrolment = visible(anomaly.enrolmentId(), "anomaly");
        precondition.matches(anomaly.version());
        if (anomaly.isCleared()) {
            throw new AlreadyExists(
                    ClaimProblem.CLEARED_ALREADY, ClaimProblem.CLEARED_ALREADY.sentence());
        }
        anomaly.clear(today(), viewer.personId(), request.words().strip());
        incidents.flush();
        var view = incidents.anomaly(id, this::anomaly);
        events.fire(
                new CertificateAnomalyCleared(
                        about(enrolment, "certificate-anomaly", id),
                        view.learner(),
                        today(),
                        view.outcome()));
        return view;
    }

    @Transactional
    Paged<IncidentView> list(String centre, PageQuery page) {
        return incidents.incidents(viewer.scope(), centreId(centre), page, this::incident);
    }

    @Transactional
    IncidentView get(UUID id) {
        readable(incidents.require(id));
        return incidents.incident(id, this::incident);
    }

    @Transactional
    IncidentView write(IncidentToSave request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        requirePast(request);
        var incident = new Incident(enrolment.id(), request, viewer.personId());
        incidents.persistAndFlush(incident);
        events.fire(
                new ClaimIncidentSaved(
                        about(enrolment, "claim-incident", incident.id()), incident.kind()));
        return incidents.incident(incident.id(), this::incident);
    }

    @Transactional
    IncidentView edit(UUID id, IncidentToSave request) {
        var incident = incidents.require(id);
        var enrolment = readable(incident);
        precondition.matches(incident.version());
        requirePast(request);
        incident.edit(request);
        incidents.flush();
        events.fire(
                new ClaimIncidentSaved(about(enrolment, "claim-incident", id), incident.kind()));
        return incidents.incident(id, this::incident);
    }

    @Transactional
    IncidentView signOff(UUID id) {
        var incident = incidents.require(id);
        var enrolment = readable(incident);
        precondition.matches(incident.version());
        incident.signOff(viewer.personId(), now());
        incidents.flush();
        events.fire(
                new ClaimIncidentSignedOff(
                        about(enrolment, "claim-incident", id),
                        incident.kind(),
                        viewer.personId()));
        return incidents.incident(id, this::incident);
    }

    @Transactional
    IncidentView report(UUID id) {
        var incident = incidents.require(id);
        var enrolment = readable(incident);
        precondition.matches(incident.version());
        incident.report(viewer.personId(), now());
        incidents.flush();
        events.fire(
                new ClaimIncidentReported(about(enrolment, "claim-incident", id), incident.kind()));
        return incidents.incident(id, this::incident);
    }

    /** Before it is reported an incident is the centre's own. */
    private EnrolmentSummary readable(Incident incident) {
        var enrolment = enrolments.require(incident.enrolmentId());
        viewer.requireOn(
                incident.state() == IncidentState.REPORTED
                        ? enrolment.ownership()
                        : Ownership.ofCentre(enrolment.centre().id()),
                "incident");
        return enrolment;
    }

    private EnrolmentSummary visible(UUID enrolmentId, String what) {
        var enrolment = enrolments.require(enrolmentId);
        viewer.requireOn(enrolment.ownership(), what);
        return enrolment;
    }

    private void requirePast(IncidentToSave request) {
        if (request.foundOn().isAfter(today())) {
            throw new RulesBroken(
                    "/foundOn", ClaimProblem.IN_FUTURE, ClaimProblem.IN_FUTURE.sentence());
        }
    }

    private AnomalyView anomaly(Row row) {
        return AnomalyView.of(row, viewer.holdsOn(ownership(row), WRITERS));
    }

    private IncidentView incident(Row row) {
        return IncidentView.of(
                row,
                viewer.holdsOn(ownership(row), WRITERS),
                viewer.holdsOn(ownership(row), SENIOR));
    }

    private static Ownership ownership(Row row) {
        return new Ownership(
                row.uuid("ao_id"),
                row.uuid("region_id"),
                row.uuid("centre_id"),
                row.uuid("enrolment_id"));
    }

    private UUID centreId(String centre) {
        return centre == null ? null : centres.requireVisible(centre).id();
    }

    private static About about(EnrolmentSummary enrolment, String type, UUID id) {
        return new About(enrolment.centre().id(), null, type, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
