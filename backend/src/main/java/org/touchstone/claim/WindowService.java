package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** The windows of online standardisation that an awarding organisation opens (QMR-242). */
@ApplicationScoped
class WindowService {

    private static final int MOST_VERIFIERS = 20_000;

    private final EntityManager database;
    private final EnrolmentDirectory enrolments;
    private final Viewer viewer;
    private final Event<StandardisationWindowOpened> opened;

    WindowService(
            EntityManager database,
            EnrolmentDirectory enrolments,
            Viewer viewer,
            Event<StandardisationWindowOpened> opened) {
        this.database = database;
        this.enrolments = enrolments;
        this.viewer = viewer;
        this.opened = opened;
    }

    /** A window was announced. */
    record StandardisationWindowOpened(
            About about, UUID aoId, String subjectArea, LocalDate opensOn, LocalDate closesOn)
            implements DomainEvent {}

    @Transactional
    Paged<WindowView> list(PageQuery page) {
        var aos = aos();
        return aos.isEmpty()
                ? new Paged<>(List.of(), null)
                : select().where("w.ao_id in (:aos)", "aos", aos)
                        .page(database, page, WindowView::of);
    }

    /** The caller's own, and those of the schemes that the caller's centres are under. */
    private Set<UUID> aos() {
        return viewer.assignments().stream()
                .flatMap(
                        held ->
                                switch (held.on()) {
                                    case AO -> List.of(held.targetId()).stream();
                                    case CENTRE ->
                                            enrolments.of(held.targetId()).stream()
                                                    .map(of -> of.aoId());
                                    case ENROLMENT ->
                                            List.of(enrolments.require(held.targetId()).aoId())
                                                    .stream();
                                    case REGION, PLATFORM -> List.<UUID>of().stream();
                                })
                .collect(Collectors.toSet());
    }

    @Transactional
    WindowView open(WindowToOpen request) {
        var ao =
                viewer.assignments().stream()
                        .filter(
                                held ->
                                        held.on() == Target.AO
                                                && (held.role() == Role.AO_ADMIN
                                                        || held.role() == Role.QUALITY_MANAGER))
                        .map(Assignment::targetId)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("awarding organisation"));
        if (request.closesOn().isBefore(request.opensOn())) {
            throw new RulesBroken(
                    "/closesOn",
                    ClaimProblem.ENDS_BEFORE_START,
                    ClaimProblem.ENDS_BEFORE_START.sentence());
        }
        var id = Ids.next();
        database.createNativeQuery(
                        "insert into claim_standardisation_window (id, ao_id, subject_area, opens_on, closes_on, outcome)"
                                + " values (:id, :ao, :subject, :opens, :closes, :outcome)")
                .setParameter("id", id)
                .setParameter("ao", ao)
                .setParameter("subject", request.subjectArea())
                .setParameter("opens", request.opensOn())
                .setParameter("closes", request.closesOn())
                .setParameter("outcome", request.outcome())
                .executeUpdate();
        opened.fire(
                new StandardisationWindowOpened(
                        new DomainEvent.About(null, null, "standardisation-window", id),
                        ao,
                        request.subjectArea(),
                        request.opensOn(),
                        request.closesOn()));
        return select().where("w.id = :id", "id", id).list(database, 1, WindowView::of).get(0);
    }

    private static KeysetQuery select() {
        return KeysetQuery.select(
                        "w.id as id, w.subject_area as subject_area, w.opens_on as opens_on, w.closes_on as closes_on, w.outcome as outcome",
                        "claim_standardisation_window w",
                        "w.id")
                .order("opensOn", "w.opens_on")
                .defaultSort("-opensOn");
    }

    /** A lead internal verifier whose window opens. */
    record Concerned(
            UUID windowId,
            UUID verifierId,
            UUID personId,
            UUID centreId,
            String subjectArea,
            LocalDate opensOn,
            LocalDate closesOn) {}

    /** Who is concerned by the windows that open on that day: one row each. */
    List<Concerned> concernedBy(LocalDate opensOn) {
        return KeysetQuery.select(
                        "w.id as window_id, v.id as id, v.person_id as person_id, e.centre_id as centre_id, v.subject_area as subject_area,"
                                + " w.opens_on as opens_on, w.closes_on as closes_on",
                        "claim_standardisation_window w join enrolment e on e.ao_id = w.ao_id"
                                + " join claim_lead_verifier v on v.enrolment_id = e.id and v.left_on is null and v.family = 'QCF'"
                                + " and (w.subject_area is null or w.subject_area = v.subject_area)",
                        "v.id")
                .where("w.opens_on = :day", "day", opensOn)
                .list(
                        database,
                        MOST_VERIFIERS,
                        row ->
                                new Concerned(
                                        row.uuid("window_id"),
                                        row.uuid("id"),
                                        row.uuid("person_id"),
                                        row.uuid("centre_id"),
                                        row.text("subject_area"),
                                        row.date("opens_on"),
                                        row.date("closes_on")));
    }
}
