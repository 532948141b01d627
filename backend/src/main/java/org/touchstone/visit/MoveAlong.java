package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.security.Role;

/** Moves a visit along when downstream features tell of their part. */
@ApplicationScoped
class MoveAlong implements VisitProgress {

    private final VisitRepository visits;
    private final Instance<CloseGuard> guards;
    private final Clock clock;
    private final Event<VisitClosed> closed;
    private final Event<VisitOwnerChanged> ownerChanged;

    MoveAlong(
            VisitRepository visits,
            @Any Instance<CloseGuard> guards,
            Clock clock,
            Event<VisitClosed> closed,
            Event<VisitOwnerChanged> ownerChanged) {
        this.visits = visits;
        this.guards = guards;
        this.clock = clock;
        this.closed = closed;
        this.ownerChanged = ownerChanged;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reported(UUID visitId) {
        visits.hold(visitId).reported(LocalDate.now(clock));
        closeIfDone(visitId);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void closeIfDone(UUID visitId) {
        var visit = visits.hold(visitId);
        if (visit.state() != VisitState.REPORTED) {
            return;
        }
        visits.flush();
        var summary = visits.summary(visit);
        if (guards.stream().noneMatch(guard -> guard.holdsOpen(summary))) {
            visit.close(LocalDate.now(clock));
            closed.fire(new VisitClosed(summary.about("visit", visitId)));
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(UUID visitId, Role owner, String reason) {
        var visit = visits.hold(visitId);
        if (visit.ownerRole() != owner) {
            visit.handTo(owner);
            ownerChanged.fire(
                    new VisitOwnerChanged(
                            visits.summary(visit).about("visit", visitId), owner, reason));
        }
    }

    @Override
    public Role ownerOf(UUID visitId) {
        return visits.find(visitId).ownerRole();
    }

    @Override
    public boolean startedByOverride(UUID visitId) {
        return visits.find(visitId).overriddenBy() != null;
    }
}
