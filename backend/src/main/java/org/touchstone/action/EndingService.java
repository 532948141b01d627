package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.action.OpenedActions.Opened;
import org.touchstone.deadline.Deadlines;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Viewer;

/** How an action ends otherwise than by being resolved, and what is seen of it afterwards. */
@ApplicationScoped
class EndingService {

    private final OpenedActions desk;
    private final ActionRepository actions;
    private final RecommendationRepository recommendations;
    private final ActionExtensionRepository extensions;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    EndingService(
            OpenedActions desk,
            ActionRepository actions,
            RecommendationRepository recommendations,
            ActionExtensionRepository extensions,
            Deadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.desk = desk;
        this.actions = actions;
        this.recommendations = recommendations;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    /** The quality manager takes the action back (QMR-195). */
    @Transactional
    ActionView withdraw(UUID id, ActionRequests.Reason request) {
        var opened = desk.open(id);
        var reason = request.reason().strip();
        var event = opened.action().withdraw(opened.visit(), reason, clock.instant());
        return ended(opened, UpdateKind.WITHDRAWN, reason, event);
    }

    /** The quality manager turns the action into advice without a date (QMR-195). */
    @Transactional
    ActionView convert(UUID id, ActionRequests.Convert request) {
        var opened = desk.open(id);
        var action = opened.action();
        var reason = request.reason().strip();
        var today = LocalDate.now(clock);
        var words =
                request.words() == null || request.words().isBlank()
                        ? action.words()
                        : request.words().strip();
        var recommendation =
                action.asRecommendation(
                        recommendations.nextReference(today), words, today, clock.instant());
        var event = action.convert(opened.visit(), recommendation, reason, clock.instant());
        recommendations.persist(recommendation);
        happened.fire(recommendation.opened(opened.visit()));
        return ended(opened, UpdateKind.CONVERTED, reason, event);
    }

    private ActionView ended(Opened opened, UpdateKind kind, String reason, DomainEvent event) {
        var id = opened.action().id();
        desk.say(opened, kind, reason);
        extensions.lapse(id);
        deadlines.lapse(Action.DUE, id);
        deadlines.lapse(Action.CHECK, id);
        actions.flush();
        happened.fire(event);
        return desk.view(opened);
    }

    /** The monitor saw that what was done had its effect: the third fact (domain.md §3). */
    @Transactional
    ActionView confirmEffect(UUID id, ActionRequests.Verify request) {
        var opened = desk.requireMonitor(desk.open(id));
        var note = request.note() == null ? "" : request.note().strip();
        var event =
                opened.action()
                        .findEffective(
                                opened.visit(),
                                viewer.personId(),
                                note,
                                LocalDate.now(clock),
                                clock.instant());
        desk.say(opened, UpdateKind.EFFECTIVE, note);
        happened.fire(event);
        return desk.view(opened);
    }
}
