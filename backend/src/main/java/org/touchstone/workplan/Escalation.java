package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.workplan.IndividualEvents.IqaAgreementEscalated;

/**
 * Brings what two sides cannot agree on to the head of centre, or to the nominee where there is
 * none (IQA-046): after too many counter-proposals, or too many working days.
 */
@ApplicationScoped
class Escalation {

    static final String TEMPLATE = "iqa-agreement-escalated";

    private final IndividualRepository individuals;
    private final PlanRepository plans;
    private final CentrePeople staff;
    private final PersonDirectory people;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final Notices notices;
    private final WorkPlanSettings settings;
    private final Clock clock;
    private final Event<DomainEvent> events;

    Escalation(
            IndividualRepository individuals,
            PlanRepository plans,
            CentrePeople staff,
            PersonDirectory people,
            CentreDirectory centres,
            WorkingCalendars calendars,
            Notices notices,
            WorkPlanSettings settings,
            Clock clock,
            Event<DomainEvent> events) {
        this.individuals = individuals;
        this.plans = plans;
        this.staff = staff;
        this.people = people;
        this.centres = centres;
        this.calendars = calendars;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    void afterCounter(WorkPlan plan, IndividualPlan individual) {
        if (individual.rounds() > settings.values().countersToEscalate()) {
            escalate(plan, individual);
        }
    }

    void onDay(@Observes DayBegan began) {
        var days = settings.values().workingDaysToEscalate();
        // As many calendar days have passed at the least.
        var before = began.day().minusDays(days).atStartOfDay(clock.getZone()).toInstant();
        for (var individual : individuals.undecidedSince(before)) {
            var plan = plans.require(individual.planId());
            var calendar = calendars.of(centres.require(plan.centreId()).nation());
            var proposedOn = LocalDate.ofInstant(individual.proposedAt(), clock.getZone());
            if (began.day().isAfter(calendar.plus(proposedOn, days))) {
                escalate(plan, individual);
            }
        }
    }

    private void escalate(WorkPlan plan, IndividualPlan individual) {
        if (!individual.escalate(now())) {
            return;
        }
        staff.head(plan.centreId())
                .or(() -> staff.nominee(plan.centreId()))
                .ifPresent(
                        person ->
                                notices.post(
                                        NewNotice.of(
                                                TEMPLATE,
                                                person.id(),
                                                Map.of(
                                                        "reference",
                                                        plan.reference(),
                                                        "member",
                                                        people.require(individual.personId())
                                                                .name(),
                                                        "rounds",
                                                        individual.rounds()),
                                                "/iqa-work-plans/" + plan.id(),
                                                WorkPlan.TYPE,
                                                individual.id(),
                                                plan.centreId(),
                                                String.valueOf(individual.proposedAt()))));
        events.fire(
                new IqaAgreementEscalated(
                        plan.about(), individual.id(), individual.personId(), individual.rounds()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
