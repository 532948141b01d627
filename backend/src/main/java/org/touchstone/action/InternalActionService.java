package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.InternalActionDesk.Opened;
import org.touchstone.deadline.Deadlines;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.shared.web.Precondition;

/** How an internal action is read, worked on, submitted, and accepted or not (IQA-058). */
@ApplicationScoped
class InternalActionService {

    private final InternalActionDesk desk;
    private final InternalActionRepository actions;
    private final InternalActionClock clocks;
    private final ActionConversation conversation;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final EntityManager database;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    InternalActionService(
            InternalActionDesk desk,
            InternalActionRepository actions,
            InternalActionClock clocks,
            ActionConversation conversation,
            Deadlines deadlines,
            WorkingCalendars calendars,
            EntityManager database,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened) {
        this.desk = desk;
        this.actions = actions;
        this.clocks = clocks;
        this.conversation = conversation;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.database = database;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    @Transactional
    ActionView get(UUID id) {
        return view(desk.open(id).action());
    }

    @Transactional
    ActionView postUpdate(UUID id, ActionRequests.PostUpdate request) {
        var opened = toChange(id);
        var action = opened.action();
        if (!desk.worksOn(action)) {
            throw new Refused(
                    403, CommonProblem.NOT_ALLOWED, "Whoever has the action says how far it is.");
        }
        refuseVisitEvidence(request.evidenceIds());
        var text = request.text().strip();
        var entry =
                entry(
                        opened,
                        UpdateKind.PROGRESS,
                        text,
                        request.percent(),
                        null,
                        stripped(request.evidencePlace()));
        var event = action.update(entry.id(), text, request.percent(), clock.instant());
        actions.say(entry);
        happened.fire(event);
        return flushed(action);
    }

    @Transactional
    ActionView submit(UUID id, ActionRequests.Submit request) {
        var opened = toChange(id);
        var action = opened.action();
        refuseVisitEvidence(request.evidenceIds());
        var place = stripped(request.evidencePlace());
        var reason = stripped(request.noEvidenceReason());
        if (place == null && reason == null) {
            throw new RulesBroken(
                    "/evidencePlace",
                    ActionProblem.EVIDENCE_OR_REASON_NEEDED,
                    "Say where the evidence is kept, or why there is none.");
        }
        var statement = request.statement().strip();
        var today = LocalDate.now(clock);
        var event = action.submit(viewer.personId(), statement, today, clock.instant());
        actions.say(entry(opened, UpdateKind.SUBMISSION, statement, 100, reason, place));
        clocks.startCheck(action, today);
        happened.fire(event);
        return flushed(action);
    }

    @Transactional
    ActionView accept(UUID id, ActionRequests.Verify request) {
        var opened = toChange(id);
        var action = opened.action();
        var note = request.note() == null ? "" : request.note().strip();
        var event = action.accept(viewer.personId(), note, LocalDate.now(clock), clock.instant());
        say(opened, UpdateKind.ACCEPTED, note);
        clocks.accepted(action);
        actions.flush();
        happened.fire(event);
        return flushed(action);
    }

    @Transactional
    ActionView giveBack(UUID id, ActionRequests.Reason request) {
        var opened = toChange(id);
        var action = opened.action();
        var reason = request.reason().strip();
        var event = action.giveBack(viewer.personId(), reason, clock.instant());
        say(opened, UpdateKind.RETURNED, reason);
        clocks.start(action);
        happened.fire(event);
        return flushed(action);
    }

    @Transactional
    ActionView withdraw(UUID id, ActionRequests.Reason request) {
        var opened = toChange(id);
        var action = opened.action();
        var reason = request.reason().strip();
        var event = action.withdraw(viewer.personId(), reason, clock.instant());
        say(opened, UpdateKind.WITHDRAWN, reason);
        clocks.withdrawn(action);
        actions.flush();
        happened.fire(event);
        return flushed(action);
    }

    private Opened toChange(UUID id) {
        var opened = desk.open(id);
        precondition.matches(opened.action().version());
        return opened;
    }

    private static void refuseVisitEvidence(List<UUID> evidenceIds) {
        if (evidenceIds != null && !evidenceIds.isEmpty()) {
            throw new RulesBroken(
                    "/evidenceIds",
                    ActionProblem.WRONG_EVIDENCE,
                    "This action has no visit. Say in “evidencePlace” where its evidence is kept.");
        }
    }

    private void say(Opened opened, UpdateKind kind, String text) {
        actions.say(entry(opened, kind, text, null, null, null));
    }

    private ActionUpdate entry(
            Opened opened,
            UpdateKind kind,
            String text,
            Integer percent,
            String noEvidenceReason,
            String evidencePlace) {
        return new ActionUpdate(
                opened.action().id(),
                kind,
                text,
                percent,
                noEvidenceReason,
                evidencePlace,
                viewer.personId(),
                opened.role(),
                clock.instant());
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private ActionView flushed(InternalAction action) {
        actions.flush();
        return view(action);
    }

    private ActionView view(InternalAction action) {
        var today = LocalDate.now(clock);
        var row =
                KeysetQuery.select(ActionRow.COLUMNS, ActionRow.TABLES, "a.id")
                        .where("a.id = :id", "id", action.id())
                        .list(database, 1, one -> ActionRow.of(one, calendars, today))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("action"));
        var ids = List.of(action.id());
        return new ActionView(
                action.id(),
                action.reference(),
                row,
                null,
                null,
                null,
                deadlines.about(InternalAction.DUE, ids).get(action.id()),
                deadlines.about(InternalAction.CHECK, ids).get(action.id()),
                null,
                conversation.of(action.id(), null),
                List.of(),
                List.of(),
                null,
                null,
                desk.commands(action),
                action.version());
    }
}
