package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Opens actions to whoever may change them, and writes their conversation. */
@ApplicationScoped
class OpenedActions {

    /** An action about to be changed, opened to the caller in that role. */
    record Opened(Action action, VisitSummary visit, Role role) {}

    private final ActionRepository actions;
    private final ActionReading reading;
    private final ActionAccess access;
    private final Monitors monitors;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;

    OpenedActions(
            ActionRepository actions,
            ActionReading reading,
            ActionAccess access,
            Monitors monitors,
            VisitDirectory visits,
            Viewer viewer,
            Precondition precondition,
            Clock clock) {
        this.actions = actions;
        this.reading = reading;
        this.access = access;
        this.monitors = monitors;
        this.visits = visits;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
    }

    /** The action, if it is the caller's to see and they have read its present version. */
    Opened open(UUID id) {
        var opened = visible(id);
        precondition.matches(opened.action().version());
        return opened;
    }

    /** The same for one of many, whose version stands in the body. */
    Opened open(UUID id, long version) {
        var opened = visible(id);
        var present = opened.action().version();
        if (present != version) {
            throw new Refused(
                    412, CommonProblem.STALE_VERSION, null, Map.of("currentVersion", present));
        }
        return opened;
    }

    private Opened visible(UUID id) {
        var action = actions.require(id);
        var visit = visits.require(action.visitId());
        var role = access.require(visit.ownership(), action, "action");
        return new Opened(action, visit, role);
    }

    /**
     * @throws Refused 403 {@code NOT_THE_MONITOR} unless the caller checks the action at present
     */
    Opened requireMonitor(Opened opened) {
        var monitor = monitors.roleFor(opened.visit());
        if (!viewer.holdsOn(opened.visit().ownership(), monitor)) {
            throw new Refused(
                    403,
                    ActionProblem.NOT_THE_MONITOR,
                    monitor == Role.QUALITY_MANAGER
                            ? "The quality manager owns this case at present and checks its actions."
                            : "The reviewer of the visit checks this action.");
        }
        return opened;
    }

    /** An entry of the conversation that is still to be kept. */
    ActionUpdate entry(
            Opened opened, UpdateKind kind, String text, Integer percent, String noEvidenceReason) {
        return new ActionUpdate(
                opened.action().id(),
                kind,
                text,
                percent,
                noEvidenceReason,
                null,
                viewer.personId(),
                opened.role(),
                clock.instant());
    }

    ActionUpdate say(
            Opened opened, UpdateKind kind, String text, Integer percent, String noEvidenceReason) {
        var update = entry(opened, kind, text, percent, noEvidenceReason);
        actions.say(update);
        return update;
    }

    void say(Opened opened, UpdateKind kind, String text) {
        say(opened, kind, text, null, null);
    }

    ActionView view(Opened opened) {
        actions.flush();
        return reading.view(opened.action(), opened.visit());
    }
}
