package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.OpenedActions.Opened;
import org.touchstone.deadline.Deadlines;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitSummary;

/** How an essential action is worked on, submitted and answered. */
@ApplicationScoped
class ActionService {

    private final OpenedActions desk;
    private final ActionRepository actions;
    private final ActionExtensionRepository extensions;
    private final CentreStaff staff;
    private final EvidenceDirectory evidence;
    private final Deadlines deadlines;
    private final SchemeDeadlines schemeDeadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    ActionService(
            OpenedActions desk,
            ActionRepository actions,
            ActionExtensionRepository extensions,
            CentreStaff staff,
            EvidenceDirectory evidence,
            Deadlines deadlines,
            SchemeDeadlines schemeDeadlines,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.desk = desk;
        this.actions = actions;
        this.extensions = extensions;
        this.staff = staff;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.schemeDeadlines = schemeDeadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    /** The nominee lets a practitioner look after it (QMR-087). */
    @Transactional
    ActionView assignOwner(UUID id, ActionRequests.AssignOwner request) {
        return desk.view(assign(desk.open(id), request.personId()));
    }

    /** Part of {@link #assignOwner} and of assigning many; refuses before it changes anything. */
    Opened assign(Opened opened, UUID personId) {
        var owner = staff.practitioner("/personId", opened.visit(), personId);
        happened.fire(
                opened.action().assign(opened.visit(), owner.id(), owner.name(), clock.instant()));
        desk.say(opened, UpdateKind.OWNER_ASSIGNED, owner.name());
        return opened;
    }

    /** The centre says how far it is (QMR-189). */
    @Transactional
    ActionView postUpdate(UUID id, ActionRequests.PostUpdate request) {
        var opened = desk.open(id);
        refusePlace(request.evidencePlace());
        var text = request.text().strip();
        var update = desk.entry(opened, UpdateKind.PROGRESS, text, request.percent(), null);
        var event =
                opened.action()
                        .update(
                                opened.visit(),
                                update.id(),
                                text,
                                request.percent(),
                                clock.instant());
        actions.say(update);
        attach(opened.visit(), update, request.evidenceIds());
        happened.fire(event);
        return desk.view(opened);
    }

    /**
     * The nominee declares it resolved; the reviewer's clock starts, the centre's stops (QMR-190).
     */
    @Transactional
    ActionView submit(UUID id, ActionRequests.Submit request) {
        var opened = desk.open(id);
        refusePlace(request.evidencePlace());
        var reason =
                request.noEvidenceReason() == null || request.noEvidenceReason().isBlank()
                        ? null
                        : request.noEvidenceReason().strip();
        var attached = request.evidenceIds() == null ? List.<UUID>of() : request.evidenceIds();
        if (attached.isEmpty() && reason == null) {
            throw new RulesBroken(
                    "/evidenceIds",
                    ActionProblem.EVIDENCE_OR_REASON_NEEDED,
                    "Attach evidence of what was done, or say in a sentence why there is none to attach.");
        }
        var statement = request.statement().strip();
        var today = LocalDate.now(clock);
        var event =
                opened.action()
                        .submit(
                                opened.visit(),
                                viewer.personId(),
                                statement,
                                today,
                                clock.instant());
        var update = desk.say(opened, UpdateKind.SUBMISSION, statement, 100, reason);
        attach(opened.visit(), update, attached);
        extensions.lapse(id);
        deadlines.met(Action.DUE, id);
        schemeDeadlines.keep(
                opened.visit(), Action.CHECK, today, "action submitted", Action.TYPE, id);
        happened.fire(event);
        return desk.view(opened);
    }

    /** The monitor agrees that it is done (QMR-191). */
    @Transactional
    ActionView verify(UUID id, ActionRequests.Verify request) {
        return desk.view(accept(desk.open(id), request.note()));
    }

    /** Part of {@link #verify} and of verifying many; refuses before it changes anything. */
    Opened accept(Opened opened, String given) {
        desk.requireMonitor(opened);
        var note = given == null ? "" : given.strip();
        var action = opened.action();
        var event =
                action.accept(
                        opened.visit(),
                        viewer.personId(),
                        note,
                        LocalDate.now(clock),
                        clock.instant());
        desk.say(opened, UpdateKind.ACCEPTED, note);
        deadlines.met(Action.CHECK, action.id());
        actions.flush();
        happened.fire(event);
        return opened;
    }

    /** The monitor sends it back with reasons; the due date stays, and its clock runs again. */
    @Transactional
    ActionView giveBack(UUID id, ActionRequests.Reason request) {
        var opened = desk.requireMonitor(desk.open(id));
        var reason = request.reason().strip();
        var event =
                opened.action()
                        .giveBack(opened.visit(), viewer.personId(), reason, clock.instant());
        desk.say(opened, UpdateKind.RETURNED, reason);
        deadlines.met(Action.CHECK, id);
        keepDueDate(opened);
        happened.fire(event);
        return desk.view(opened);
    }

    /** The clock runs again to the day it ran to before: returning extends nothing. */
    private void keepDueDate(Opened opened) {
        var action = opened.action();
        if (action.isExtended()) {
            schemeDeadlines.moveTo(
                    opened.visit(),
                    Action.DUE,
                    action.dueOn(),
                    ExtensionService.words(action),
                    Action.TYPE,
                    action.id());
        } else {
            schemeDeadlines.keep(
                    opened.visit(),
                    Action.DUE,
                    action.openedOn(),
                    "report published",
                    Action.TYPE,
                    action.id());
        }
    }

    /** A place is evidence of the visit, and is laid there. */
    private static void refusePlace(String place) {
        if (place != null && !place.isBlank()) {
            throw new RulesBroken(
                    "/evidencePlace",
                    ActionProblem.WRONG_EVIDENCE,
                    "Add the place to the evidence of the visit, then attach it here.");
        }
    }

    private void attach(VisitSummary visit, ActionUpdate update, List<UUID> evidenceIds) {
        if (evidenceIds == null) {
            return;
        }
        for (var item : evidenceIds) {
            evidence.link(item, visit.id(), ActionUpdate.LINK, update.id().toString());
        }
    }
}
