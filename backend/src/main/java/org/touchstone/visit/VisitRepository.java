package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/** Every query over visits as records; the lists are read queries of their own. */
@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID>, VisitDirectory {

    private final EnrolmentDirectory enrolments;
    private final CycleRepository cycles;
    private final Viewer viewer;

    VisitRepository(EnrolmentDirectory enrolments, CycleRepository cycles, Viewer viewer) {
        this.enrolments = enrolments;
        this.cycles = cycles;
        this.viewer = viewer;
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
    public Optional<VisitSummary> previousReported(UUID visitId) {
        return earlierReported(find(visitId)).map(this::summary);
    }

    Optional<Visit> earlierReported(Visit visit) {
        return find(
                        "from Visit v, Cycle own join Cycle c on c.id = v.cycleId where own.id = ?1"
                                + " and v.enrolmentId = ?2 and c.startsOn < own.startsOn"
                                + " and v.state in (REPORTED, CLOSED) order by c.startsOn desc",
                        visit.cycleId(),
                        visit.enrolmentId())
                .firstResultOptional();
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
