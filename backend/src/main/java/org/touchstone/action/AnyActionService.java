package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;

/**
 * The same operations for every kind of action: an internal one goes its own way, any other is an
 * essential action, with the rights that it has under its own address.
 */
@ApplicationScoped
class AnyActionService {

    private final InternalActionRepository internal;
    private final InternalActionService internals;
    private final ActionRepository actions;
    private final ActionReading reading;
    private final ActionService essentials;
    private final EndingService endings;
    private final ActionAccess access;
    private final VisitDirectory visits;
    private final Viewer viewer;

    AnyActionService(
            InternalActionRepository internal,
            InternalActionService internals,
            ActionRepository actions,
            ActionReading reading,
            ActionService essentials,
            EndingService endings,
            ActionAccess access,
            VisitDirectory visits,
            Viewer viewer) {
        this.internal = internal;
        this.internals = internals;
        this.actions = actions;
        this.reading = reading;
        this.essentials = essentials;
        this.endings = endings;
        this.access = access;
        this.visits = visits;
        this.viewer = viewer;
    }

    @Transactional
    ActionView get(UUID id) {
        return isInternal(id) ? internals.get(id) : reading.get(id);
    }

    @Transactional
    ActionView postUpdate(UUID id, ActionRequests.PostUpdate request) {
        if (isInternal(id)) {
            return internals.postUpdate(id, request);
        }
        requireEssential(id, Role.CENTRE_CONTACT, Role.PRACTITIONER, Role.MIS_CLIENT);
        return essentials.postUpdate(id, request);
    }

    @Transactional
    ActionView submit(UUID id, ActionRequests.Submit request) {
        if (isInternal(id)) {
            return internals.submit(id, request);
        }
        requireEssential(id, Role.CENTRE_CONTACT);
        return essentials.submit(id, request);
    }

    @Transactional
    ActionView verify(UUID id, ActionRequests.Verify request) {
        if (isInternal(id)) {
            return internals.accept(id, request);
        }
        requireEssential(id, Role.REVIEWER, Role.QUALITY_MANAGER);
        return essentials.verify(id, request);
    }

    @Transactional
    ActionView giveBack(UUID id, ActionRequests.Reason request) {
        if (isInternal(id)) {
            return internals.giveBack(id, request);
        }
        requireEssential(id, Role.REVIEWER, Role.QUALITY_MANAGER);
        return essentials.giveBack(id, request);
    }

    @Transactional
    ActionView withdraw(UUID id, ActionRequests.Reason request) {
        if (isInternal(id)) {
            return internals.withdraw(id, request);
        }
        requireEssential(id, Role.QUALITY_MANAGER);
        return endings.withdraw(id, request);
    }

    private boolean isInternal(UUID id) {
        return internal.findByIdOptional(id).isPresent();
    }

    private void requireEssential(UUID id, Role... roles) {
        var action = actions.require(id);
        var ownership = visits.require(action.visitId()).ownership();
        access.require(ownership, action, "action");
        if (!viewer.holdsOn(ownership, roles)) {
            throw new Refused(
                    403,
                    CommonProblem.NOT_ALLOWED,
                    "For an essential action this is for others to do.");
        }
    }
}
