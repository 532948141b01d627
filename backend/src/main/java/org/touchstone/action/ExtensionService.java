package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.touchstone.action.OpenedActions.Opened;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.SchemeDeadlines;

/** A later due date: the centre asks, the quality manager decides (QMR-194). */
@ApplicationScoped
class ExtensionService {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final OpenedActions desk;
    private final ActionExtensionRepository extensions;
    private final SchemeDeadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    ExtensionService(
            OpenedActions desk,
            ActionExtensionRepository extensions,
            SchemeDeadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.desk = desk;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    /** How an extended date came about, up to the date itself. */
    static String words(Action action) {
        return "first due " + DAY.format(action.originalDueOn()) + ", extended to";
    }

    /** The centre asks, in time and with grounds; the present date counts until it is granted. */
    @Transactional
    ActionView ask(UUID id, ActionRequests.AskExtension request) {
        var opened = desk.open(id);
        var action = opened.action();
        var today = LocalDate.now(clock);
        if (!action.state().isWithCentre()) {
            throw new NotAllowedInState("action", action.state(), action.state());
        }
        if (today.isAfter(action.dueOn())) {
            throw refusal(action, ActionProblem.EXTENSION_TOO_LATE);
        }
        if (extensions.asked(id).isPresent()) {
            throw refusal(action, ActionProblem.EXTENSION_ALREADY_ASKED);
        }
        requireLater(action, request.dueOn(), today);
        var grounds = request.grounds().strip();
        var extension =
                new ActionExtension(
                        action, grounds, request.dueOn(), viewer.personId(), clock.instant());
        extensions.persist(extension);
        action.extendTo(action.dueOn(), clock.instant());
        desk.say(opened, UpdateKind.EXTENSION_ASKED, grounds);
        happened.fire(extension.asked(opened.visit(), action));
        return desk.view(opened);
    }

    /** The quality manager sets a later date, asked for or not; the first one stays on record. */
    @Transactional
    ActionView extend(UUID id, ActionRequests.Extend request) {
        var opened = desk.open(id);
        var action = opened.action();
        requireLater(action, request.dueOn(), LocalDate.now(clock));
        var extension = extensions.asked(id).orElseGet(() -> new ActionExtension(action));
        action.extendTo(request.dueOn(), clock.instant());
        deadlines.moveTo(
                opened.visit(), Action.DUE, action.dueOn(), words(action), Action.TYPE, id);
        var reason = request.reason().strip();
        var decided =
                extension.grant(
                        opened.visit(),
                        action,
                        request.dueOn(),
                        reason,
                        viewer.personId(),
                        clock.instant());
        extensions.persist(extension);
        return decided(opened, UpdateKind.EXTENSION_GRANTED, reason, decided);
    }

    /** The quality manager refuses what was asked for; the date stays. */
    @Transactional
    ActionView refuse(UUID id, ActionRequests.Reason request) {
        var opened = desk.open(id);
        var action = opened.action();
        var extension =
                extensions
                        .asked(id)
                        .orElseThrow(() -> refusal(action, ActionProblem.NO_EXTENSION_ASKED));
        action.extendTo(action.dueOn(), clock.instant());
        var reason = request.reason().strip();
        var decided =
                extension.refuse(
                        opened.visit(), action, reason, viewer.personId(), clock.instant());
        return decided(opened, UpdateKind.EXTENSION_REFUSED, reason, decided);
    }

    private ActionView decided(
            Opened opened, UpdateKind kind, String reason, ExtensionDecided decided) {
        desk.say(opened, kind, reason);
        happened.fire(decided);
        return desk.view(opened);
    }

    private static void requireLater(Action action, LocalDate day, LocalDate today) {
        if (!day.isAfter(action.dueOn()) || day.isBefore(today)) {
            throw new RulesBroken(
                    "/dueOn",
                    ActionProblem.DATE_NOT_LATER,
                    "Choose a day after "
                            + DAY.format(
                                    action.dueOn().isBefore(today)
                                            ? today.minusDays(1)
                                            : action.dueOn())
                            + ".");
        }
    }

    private static NotAllowedInState refusal(Action action, ActionProblem problem) {
        return new NotAllowedInState(action.state(), problem, problem.sentence());
    }
}
