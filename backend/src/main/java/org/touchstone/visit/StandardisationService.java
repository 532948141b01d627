package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.StandardisationResource.Attendance;
import org.touchstone.visit.StandardisationResource.NewSession;
import org.touchstone.visit.StandardisationResource.SessionRow;
import org.touchstone.visit.StandardisationResource.SessionView;

/** Plans sessions and records who was standardised in them. */
@ApplicationScoped
class StandardisationService {

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Standardisation, UUID> {}

    private final EntityManager database;
    private final Repository sessions;
    private final CycleRepository cycles;
    private final AwardingOrganisationInUse organisation;
    private final PersonDirectory people;
    private final ReviewerPool pool;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<StandardisationRecorded> recorded;

    StandardisationService(
            EntityManager database,
            Repository sessions,
            CycleRepository cycles,
            AwardingOrganisationInUse organisation,
            PersonDirectory people,
            ReviewerPool pool,
            Viewer viewer,
            Precondition precondition,
            Event<StandardisationRecorded> recorded) {
        this.database = database;
        this.sessions = sessions;
        this.cycles = cycles;
        this.organisation = organisation;
        this.people = people;
        this.pool = pool;
        this.viewer = viewer;
        this.precondition = precondition;
        this.recorded = recorded;
    }

    Paged<SessionRow> list(UUID cycleId, PageQuery page) {
        return KeysetQuery.select(
                        "s.id as id, s.title as title, s.held_on as held_on, y.id as cycle_id, y.name as cycle_name,"
                                + " (select count(*) from visit_standardisation_attendance a where a.session_id = s.id"
                                + " and a.outcome = 'STANDARDISED') as standardised",
                        "visit_standardisation s join cycle y on y.id = s.cycle_id",
                        "s.id")
                .where("y.ao_id in (:aos)", "aos", organisation.all())
                .where("y.id = :cycle", "cycle", cycleId)
                .order("heldOn", "s.held_on")
                .defaultSort("-heldOn")
                .page(
                        database,
                        page,
                        row ->
                                new SessionRow(
                                        row.uuid("id"),
                                        row.uuid("cycle_id"),
                                        row.text("cycle_name"),
                                        row.text("title"),
                                        row.date("held_on"),
                                        row.integer("standardised")));
    }

    @Transactional
    SessionView plan(NewSession request) {
        var cycle = cycles.require(request.cycleId());
        viewer.requireOn(Ownership.ofAwardingOrganisation(cycle.aoId()), "cycle");
        var session = new Standardisation(cycle.id(), request.title(), request.heldOn());
        sessions.persist(session);
        recorded.fire(StandardisationRecorded.of(session));
        return view(session);
    }

    @Transactional
    SessionView get(UUID sessionId) {
        return view(opened(sessionId));
    }

    @Transactional
    SessionView record(UUID sessionId, List<Attendance> attendance) {
        var session = opened(sessionId);
        precondition.matches(session.version());
        RulesBroken.throwIfAny(
                pool.problems(
                        cycles.require(session.cycleId()).aoId(),
                        attendance.stream().map(Attendance::personId).toList(),
                        session.attendance().keySet(),
                        i -> "/attendance/" + i + "/personId"));
        session.record(
                attendance.stream()
                        .collect(Collectors.toMap(Attendance::personId, Attendance::outcome)));
        database.lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        recorded.fire(StandardisationRecorded.of(session));
        return view(session);
    }

    private Standardisation opened(UUID sessionId) {
        var session =
                sessions.findByIdOptional(sessionId).orElseThrow(() -> new NotFound("session"));
        var cycle = cycles.require(session.cycleId());
        viewer.requireOn(Ownership.ofAwardingOrganisation(cycle.aoId()), "session");
        return session;
    }

    private SessionView view(Standardisation session) {
        sessions.flush();
        var known = people.byIds(session.attendance().keySet());
        return new SessionView(
                session.id(),
                session.version(),
                session.cycleId(),
                session.title(),
                session.heldOn(),
                session.attendance().entrySet().stream()
                        .filter(one -> known.containsKey(one.getKey()))
                        .map(
                                (Map.Entry<UUID, Standardisation.Outcome> one) ->
                                        new SessionView.Attended(
                                                one.getKey(),
                                                known.get(one.getKey()).name(),
                                                one.getValue()))
                        .sorted(Comparator.comparing(SessionView.Attended::name))
                        .toList());
    }
}
