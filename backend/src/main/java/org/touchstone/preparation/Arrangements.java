package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.ProblemCode;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitProblem;
import org.touchstone.visit.VisitState;
import org.touchstone.visit.VisitSummary;

/** Opens a visit to whoever prepares it, and knows in which states that is possible. */
@ApplicationScoped
class Arrangements {

    private static final Set<VisitState> BEING_PREPARED =
            Set.of(
                    VisitState.ALLOCATED,
                    VisitState.PROPOSED,
                    VisitState.AGREED,
                    VisitState.CONFIRMED,
                    VisitState.IN_PROGRESS);

    private static final Set<VisitState> AHEAD_WITH_DATE =
            Set.of(VisitState.AGREED, VisitState.CONFIRMED);

    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Precondition precondition;

    Arrangements(VisitDirectory visits, Viewer viewer, Precondition precondition) {
        this.visits = visits;
        this.viewer = viewer;
        this.precondition = precondition;
    }

    /** A visit, and the role in which the caller looks at it. */
    record Opened(VisitSummary visit, Role role) {

        Side side() {
            return Side.of(role);
        }
    }

    /**
     * @throws org.touchstone.shared.problem.NotFound if no role of the operation opens it
     */
    Opened toRead(UUID visitId) {
        var visit = visits.require(visitId);
        return new Opened(visit, viewer.requireOn(visit.ownership(), "visit"));
    }

    /**
     * The same for a change of what is arranged.
     *
     * @throws NotAllowedInState 409 {@code PREPARATION_CLOSED} outside the time of preparation
     */
    Opened toArrange(UUID visitId) {
        var opened = toRead(visitId);
        requireState(
                BEING_PREPARED.contains(opened.visit().state()),
                opened.visit(),
                PreparationProblem.PREPARATION_CLOSED);
        requireAnnounced(opened);
        return opened;
    }

    /**
     * The reviewer's side shows itself to the centre from the day of announcement on (D17).
     *
     * @throws NotAllowedInState 409 {@code NOT_ANNOUNCED_YET} before
     */
    void requireAnnounced(Opened opened) {
        if (opened.side() == Side.AWARDING_ORGANISATION) {
            requireState(
                    visits.isAnnounced(opened.visit().id()),
                    opened.visit(),
                    VisitProblem.NOT_ANNOUNCED_YET);
        }
    }

    /**
     * The same for the log of the day.
     *
     * @throws NotAllowedInState 409 {@code NOT_DURING_VISIT} unless the visit is in progress
     */
    Opened toLog(UUID visitId) {
        var opened = toRead(visitId);
        requireState(
                isRunning(opened.visit()), opened.visit(), PreparationProblem.NOT_DURING_VISIT);
        return opened;
    }

    /** The caller's {@code If-Match} must be that version. */
    void requireVersion(long version) {
        precondition.matches(version);
    }

    static boolean isBeingPrepared(VisitSummary visit) {
        return BEING_PREPARED.contains(visit.state());
    }

    static boolean isRunning(VisitSummary visit) {
        return visit.state() == VisitState.IN_PROGRESS;
    }

    /** Whether there is an agreed date that has not come. */
    static boolean hasDateAhead(VisitSummary visit) {
        return AHEAD_WITH_DATE.contains(visit.state());
    }

    static void requireState(boolean holds, VisitSummary visit, ProblemCode otherwise) {
        if (!holds) {
            throw new NotAllowedInState(visit.state(), otherwise, otherwise.sentence());
        }
    }

    /** The commands when the caller holds one of the roles on the visit, else none. */
    List<Command> offered(VisitSummary visit, boolean when, List<Command> commands, Role... roles) {
        return when && viewer.holdsOn(visit.ownership(), roles) ? commands : List.of();
    }
}
