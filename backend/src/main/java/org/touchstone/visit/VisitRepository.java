package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/** Every query over visits as records; the lists are read queries of their own. */
@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID>, VisitDirectory {

    /** How many visits are warned of on one day at the most; the rest follows the day after. */
    private static final int MOST_WARNED = 5000;

    private final EnrolmentDirectory enrolments;
    private final CycleRepository cycles;
    private final CentreSites sites;
    private final Viewer viewer;
    private final Clock clock;

    VisitRepository(
            EnrolmentDirectory enrolments,
            CycleRepository cycles,
            CentreSites sites,
            Viewer viewer,
            Clock clock) {
        this.enrolments = enrolments;
        this.cycles = cycles;
        this.sites = sites;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The visit itself, for the services of this feature. */
    Visit find(UUID visitId) {
        return findByIdOptional(visitId).orElseThrow(() -> new NotFound("visit"));
    }

    /** The visit, held against other changes until the transaction ends. */
    Visit hold(UUID visitId) {
        return findByIdOptional(visitId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("visit"));
    }

    @Override
    public VisitSummary require(UUID visitId) {
        return summary(find(visitId));
    }

    @Override
    public VisitSummary requireVisible(UUID visitId) {
        var visit = summary(find(visitId));
        viewer.requireOn(visit.ownership(), "visit");
        return visit;
    }

    @Override
    public boolean isAnnounced(UUID visitId) {
        return cycles.require(find(visitId).cycleId()).isAnnounced(LocalDate.now(clock));
    }

    @Override
    public List<FocusArea> focusOf(UUID visitId) {
        return find(visitId).focusAreas();
    }

    @Override
    public Optional<VisitSummary> previousReported(UUID visitId) {
        return earlierReported(find(visitId)).map(this::summary);
    }

    @Override
    public List<String> sitesReviewed(UUID visitId) {
        return sites.seen(find(visitId)).stream().map(VisitView.SiteRef::name).toList();
    }

    Optional<Visit> earlierReported(Visit visit) {
        return find(
                        "select v from Visit v join Cycle c on c.id = v.cycleId join Cycle own on own.id = ?1"
                                + " where v.enrolmentId = ?2 and c.startsOn < own.startsOn and v.state in ?3"
                                + " order by c.startsOn desc",
                        visit.cycleId(),
                        visit.enrolmentId(),
                        List.of(VisitState.REPORTED, VisitState.CLOSED))
                .firstResultOptional();
    }

    /** The visits of that enrolment, newest cycle first. */
    List<Visit> ofEnrolment(UUID enrolmentId) {
        return list(
                "select v from Visit v join Cycle c on c.id = v.cycleId where v.enrolmentId = ?1"
                        + " order by c.startsOn desc, v.id desc",
                enrolmentId);
    }

    /** Visits with a reviewer in cycles whose day of announcement that is. */
    List<Visit> allocatedInCyclesAnnouncedOn(LocalDate day) {
        return list(
                "from Visit v where v.reviewerId is not null and v.cycleId in"
                        + " (select c.id from Cycle c where c.announceFrom = ?1) order by v.id",
                day);
    }

    /** Visits without an agreed date on a day on which that is a risk, not warned of before. */
    List<UUID> atRiskOn(LocalDate day, String template) {
        return unwarned(
                template,
                "y.at_risk_from <= :day and y.window_to >= :day and v.state in ('DUE', 'ALLOCATED', 'PROPOSED')",
                day);
    }

    /** Visits that did not take place in the window, not warned of before. */
    List<UUID> missedOn(LocalDate day, String template) {
        return unwarned(
                template,
                "y.window_to < :day and y.ends_on >= :day and (v.exception_to is null or v.exception_to < :day)"
                        + " and (v.state in ('DUE', 'ALLOCATED', 'PROPOSED') or v.state in ('AGREED', 'CONFIRMED') and v.end_on < :day)",
                day);
    }

    private List<UUID> unwarned(String template, String condition, LocalDate day) {
        return KeysetQuery.select("v.id as id", "cycle y join visit v on v.cycle_id = y.id", "v.id")
                .where(condition, "day", day)
                .where(
                        "not exists (select 1 from notice n where n.about_id = v.id and n.template = :template)",
                        "template",
                        template)
                .list(getEntityManager(), MOST_WARNED, row -> row.uuid("id"));
    }

    VisitSummary summary(Visit visit) {
        return new VisitSummary(
                visit.id(),
                visit.reference(),
                enrolments.require(visit.enrolmentId()),
                visit.cycleId(),
                cycles.require(visit.cycleId()).name(),
                visit.schemeVersionId(),
                visit.state(),
                visit.reviewerId(),
                visit.startOn(),
                visit.endOn());
    }

    /** The next people-facing number: unique over all cycles, the year is the cycle's first. */
    String nextReference(LocalDate cycleStart) {
        var number =
                ((Number)
                                getEntityManager()
                                        .createNativeQuery("select next value for visit_reference")
                                        .getSingleResult())
                        .longValue();
        return "V-%d-%05d".formatted(cycleStart.getYear(), number);
    }
}
