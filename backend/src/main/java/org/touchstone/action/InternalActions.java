package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentrePeople;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/**
 * Opens actions inside a centre, and says what became of them (IQA-010, IQA-027, IQA-058, IQA-074).
 * They stand in the same tracker as the essential ones; awarding organisations see none of them.
 */
@ApplicationScoped
public class InternalActions {

    private static final int LONGEST = 4000;

    private final InternalActionRepository actions;
    private final InternalActionClock clocks;
    private final CentrePeople centrePeople;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    InternalActions(
            InternalActionRepository actions,
            InternalActionClock clocks,
            CentrePeople centrePeople,
            Clock clock,
            Event<DomainEvent> happened) {
        this.actions = actions;
        this.clocks = clocks;
        this.centrePeople = centrePeople;
        this.clock = clock;
        this.happened = happened;
    }

    /**
     * Opens an action in the caller's transaction, with its clock and a notice to its owner.
     *
     * @throws RulesBroken 422 at {@code /text}, {@code /ownerId}, {@code /verifierId} or {@code
     *     /dueOn} for what is missing or does not fit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OpenedInternalAction open(InternalActionToOpen toOpen) {
        var today = LocalDate.now(clock);
        requireSound(toOpen, today);
        var action =
                new InternalAction(toOpen, actions.nextReference(today), today, clock.instant());
        actions.persistAndFlush(action);
        clocks.start(action);
        happened.fire(action.opened());
        return new OpenedInternalAction(action.id(), action.reference());
    }

    /** The actions that came out of those records, oldest first, in one statement. */
    public List<InternalActionSummary> of(ActionSource source, Collection<UUID> sourceIds) {
        return actions.of(source, sourceIds).stream().map(InternalAction::summary).toList();
    }

    /** Whether an action that came out of the record is neither accepted nor withdrawn. */
    public boolean anyOpen(ActionSource source, UUID sourceId) {
        return actions.anyOpen(source, sourceId);
    }

    private void requireSound(InternalActionToOpen wanted, LocalDate today) {
        var problems = new ArrayList<Violation>();
        if (wanted.text() == null || wanted.text().isBlank()) {
            problems.add(new Violation("/text", CommonProblem.REQUIRED, "Say what is to be done."));
        } else if (wanted.text().length() > LONGEST) {
            problems.add(
                    new Violation(
                            "/text",
                            CommonProblem.INVALID_VALUE,
                            "The text has at most " + LONGEST + " characters."));
        }
        if (wanted.dueOn() == null || wanted.dueOn().isBefore(today)) {
            problems.add(
                    new Violation(
                            "/dueOn", CommonProblem.INVALID_VALUE, "Choose a day still to come."));
        }
        requireStaff("/ownerId", wanted.ownerId(), wanted.centreId(), problems);
        requireStaff("/verifierId", wanted.verifierId(), wanted.centreId(), problems);
        if (wanted.ownerId() != null && wanted.ownerId().equals(wanted.verifierId())) {
            problems.add(Violation.of("/ownerId", ActionProblem.OWN_VERIFIER));
        }
        RulesBroken.throwIfAny(problems);
    }

    private void requireStaff(String field, UUID person, UUID centre, List<Violation> problems) {
        if (person == null || !centrePeople.isStaff(centre, person)) {
            problems.add(Violation.of(field, ActionProblem.NOT_STAFF));
        }
    }
}
