package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;

/**
 * Who sees an internal action and what they may do about it: its owner, whoever accepts it, and the
 * nominee, who answers for the centre. For everybody else it does not exist.
 */
@ApplicationScoped
class InternalActionDesk {

    private final InternalActionRepository actions;
    private final Viewer viewer;

    InternalActionDesk(InternalActionRepository actions, Viewer viewer) {
        this.actions = actions;
        this.viewer = viewer;
    }

    /** An action, opened to the caller in that role. */
    record Opened(InternalAction action, Role role) {}

    /**
     * The action, if it is the caller's to see.
     *
     * @throws NotFound if not
     */
    Opened open(UUID id) {
        var action = actions.require(id);
        var role = viewer.requireOn(Ownership.ofCentre(action.centreId()), "action");
        var me = viewer.personId();
        if (!action.isOwnedBy(me) && !action.isVerifiedBy(me) && !answersFor(action)) {
            throw new NotFound("action");
        }
        return new Opened(action, role);
    }

    /** Whether the caller says how far it is: the owner, and the nominee for them. */
    boolean worksOn(InternalAction action) {
        return action.isOwnedBy(viewer.personId()) || answersFor(action);
    }

    private boolean answersFor(InternalAction action) {
        return viewer.holdsOn(Ownership.ofCentre(action.centreId()), Role.CENTRE_CONTACT);
    }

    /** What the caller may do now, and what is still missing for it. */
    List<Command> commands(InternalAction action) {
        var offered = new ArrayList<Command>();
        var state = action.state();
        if (state.isWithCentre()) {
            offered.addAll(Command.when(worksOn(action), () -> Command.open("post-update")));
            offered.addAll(
                    Command.when(
                            action.isOwnedBy(viewer.personId()),
                            () ->
                                    Command.of(
                                            "submit",
                                            state == ActionState.OPEN
                                                    ? List.of(
                                                            Violation.of(
                                                                    "",
                                                                    ActionProblem.NO_UPDATE_YET))
                                                    : List.of())));
        }
        if (action.isVerifiedBy(viewer.personId())) {
            if (state == ActionState.SUBMITTED) {
                offered.add(Command.open("verify"));
                offered.add(Command.open("return"));
            }
            offered.addAll(Command.when(!state.isOver(), () -> Command.open("withdraw")));
        }
        return offered;
    }
}
