package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.PlanEvents.IqaSuccessNoted;

/** Success against what was said in advance: derived where it can be, else noted (IQA-018). */
@ApplicationScoped
class SuccessService {

    private static final int MOST_CRITERIA = 200;

    private final EntityManager database;
    private final PlanRepository plans;
    private final PlanAccess access;
    private final ContentStore contents;
    private final DerivedSuccess derived;
    private final SuccessValues values;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    SuccessService(
            EntityManager database,
            PlanRepository plans,
            PlanAccess access,
            ContentStore contents,
            DerivedSuccess derived,
            SuccessValues values,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.database = database;
        this.plans = plans;
        this.access = access;
        this.contents = contents;
        this.derived = derived;
        this.values = values;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    SuccessView read(UUID planId) {
        access.readable(planId);
        var today = LocalDate.now(clock);
        var figures = derived.of(List.of(planId), today).get(planId);
        var latest = latest(planId);
        return new SuccessView(
                planId,
                today,
                criteria(planId).stream()
                        .map(
                                one ->
                                        one.source().derived() == null
                                                ? noted(one, latest.get(one.id()))
                                                : counted(
                                                        one,
                                                        figures.get(one.source().derived()),
                                                        today))
                        .toList());
    }

    private List<SuccessCriterion> criteria(UUID planId) {
        return plans.published(planId)
                .map(version -> contents.read(version).successCriteria())
                .orElse(List.of());
    }

    private static SuccessView.Criterion counted(
            SuccessCriterion criterion, SuccessFigures.Figure figure, LocalDate today) {
        var value = figure.percent();
        return new SuccessView.Criterion(
                criterion,
                value,
                value == null ? null : today,
                figure.done(),
                figure.of(),
                null,
                reached(criterion, value));
    }

    private static SuccessView.Criterion noted(SuccessCriterion criterion, SuccessEntry entry) {
        return entry == null
                ? new SuccessView.Criterion(criterion, null, null, null, null, null, null)
                : new SuccessView.Criterion(
                        criterion,
                        entry.value(),
                        entry.on(),
                        null,
                        null,
                        entry.judgement(),
                        reached(criterion, entry.value()));
    }

    private static Boolean reached(SuccessCriterion criterion, BigDecimal value) {
        return value == null || criterion.target() == null
                ? null
                : value.compareTo(criterion.target()) >= 0;
    }

    /** The entry of the latest day for each criterion, in one statement. */
    private Map<UUID, SuccessEntry> latest(UUID planId) {
        return KeysetQuery.select(SuccessEntry.COLUMNS, SuccessEntry.FROM, "y.id")
                .where("y.plan_id = :plan", "plan", planId)
                .where(
                        "not exists (select 1 from work_plan_actual n where n.plan_id = y.plan_id and n.criterion_id = y.criterion_id"
                                + " and (n.on_day > y.on_day or n.on_day = y.on_day and n.id > y.id))")
                .list(database, MOST_CRITERIA, SuccessEntry::of)
                .stream()
                .collect(Collectors.toMap(SuccessEntry::criterionId, Function.identity()));
    }

    @Transactional
    Paged<SuccessEntry> entries(UUID planId, UUID criterionId, PageQuery page) {
        access.readable(planId);
        return KeysetQuery.select(SuccessEntry.COLUMNS, SuccessEntry.FROM, "y.id")
                .where("y.plan_id = :plan", "plan", planId)
                .where("y.criterion_id = :criterion", "criterion", criterionId)
                .order("on", "y.on_day")
                .defaultSort("-on")
                .page(database, page, SuccessEntry::of);
    }

    /** What an automatic measure derived to on earlier days. */
    @Transactional
    Paged<SuccessValue> values(UUID planId, UUID criterionId, PageQuery page) {
        access.readable(planId);
        return values.page(planId, criterionId, page);
    }

    /** By the lead, on a criterion that the product cannot count itself. */
    @Transactional
    SuccessEntry note(UUID planId, UUID criterionId, SuccessToNote request) {
        var seen = access.led(planId);
        var criterion =
                criteria(planId).stream()
                        .filter(one -> one.id().equals(criterionId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("success criterion"));
        if (criterion.source().derived() != null) {
            throw broken("", WorkPlanProblem.DERIVED_MEASURE);
        }
        if (request.on().isAfter(LocalDate.now(clock))) {
            throw broken("/on", WorkPlanProblem.IN_FUTURE);
        }
        var id = Ids.next();
        database.createNativeQuery(
                        "insert into work_plan_actual (id, plan_id, criterion_id, on_day, value, judgement, person_id, at)"
                                + " values (:id, :plan, :criterion, :on, :value, :judgement, :person, :at)")
                .setParameter("id", id)
                .setParameter("plan", planId)
                .setParameter("criterion", criterionId)
                .setParameter("on", request.on())
                .setParameter("value", request.value())
                .setParameter("judgement", request.judgement().strip())
                .setParameter("person", viewer.personId())
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        events.fire(
                new IqaSuccessNoted(
                        seen.plan().about(),
                        criterionId,
                        request.on(),
                        request.value(),
                        request.judgement().strip()));
        return KeysetQuery.select(SuccessEntry.COLUMNS, SuccessEntry.FROM, "y.id")
                .where("y.id = :id", "id", id)
                .list(database, 1, SuccessEntry::of)
                .get(0);
    }

    private static RulesBroken broken(String pointer, WorkPlanProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }
}
