package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.touchstone.scheme.Consequence;
import org.touchstone.shared.event.DomainEvent;

/**
 * Watches for a linked objective judged better than its findings propose (decision D07), whichever
 * of the two came last.
 */
@ApplicationScoped
class Discretion {

    private final JudgementRepository judgements;
    private final FindingRepository findings;
    private final Event<DomainEvent> events;

    Discretion(
            JudgementRepository judgements, FindingRepository findings, Event<DomainEvent> events) {
        this.judgements = judgements;
        this.findings = findings;
        this.events = events;
    }

    /** Looks at the objective as it stands now. */
    void look(JudgedVisit visit, String objective) {
        judgements
                .of(visit.id(), objective)
                .filter(
                        judgement ->
                                visit.rulebook()
                                        .consequences(
                                                objective,
                                                judgement.level(),
                                                findings.answers(visit.id()))
                                        .contains(Consequence.Effect.NOTIFY_TEAM_LEADER))
                .ifPresent(
                        judgement ->
                                events.fire(
                                        new JudgedAboveProposal(
                                                visit.about("judgement", judgement.id()),
                                                objective,
                                                judgement.level())));
    }
}
