package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.scheme.Level;
import org.touchstone.scheme.Objective;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** The level of each objective. */
@ApplicationScoped
class JudgementService {

    private final JudgedVisits visits;
    private final JudgementRepository judgements;
    private final FindingRepository findings;
    private final JudgingBookRepository books;
    private final Discretion discretion;
    private final PersonDirectory people;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    JudgementService(
            JudgedVisits visits,
            JudgementRepository judgements,
            FindingRepository findings,
            JudgingBookRepository books,
            Discretion discretion,
            PersonDirectory people,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.judgements = judgements;
        this.findings = findings;
        this.books = books;
        this.discretion = discretion;
        this.people = people;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    JudgementsView list(UUID visitId) {
        var visit = visits.readable(visitId, "judgement");
        var given = judgements.byObjective(visitId);
        var check = new JudgementCheck(visit, findings.answers(visitId));
        var deciders = people.byIds(given.values().stream().map(Judgement::decidedBy).toList());
        var writable = visits.isWritable(visit);
        return new JudgementsView(
                visitId,
                given.size(),
                books.isFinal(visitId),
                visit.rulebook().objectives().stream()
                        .map(
                                objective ->
                                        view(
                                                check,
                                                objective,
                                                given.get(objective.code()),
                                                deciders,
                                                writable))
                        .toList());
    }

    @Transactional
    JudgementView get(UUID visitId, String objective) {
        var visit = visits.readable(visitId, "judgement");
        return view(visit, visit.objective(objective));
    }

    @Transactional
    Paged<JudgementChangeRow> history(UUID visitId, String objective, PageQuery page) {
        var visit = visits.readable(visitId, "judgement");
        return judgements.history(visitId, visit.objective(objective).code(), page);
    }

    /** Gives an objective its level; a second one replaces the first and is remembered. */
    @Transactional
    JudgementView save(UUID visitId, String code, SaveJudgement request) {
        var visit = visits.writable(visitId);
        var objective = visit.objective(code);
        visit.level(request.level());
        var existing = judgements.of(visitId, code);
        precondition.matches(existing.map(Judgement::version).orElse(0L));
        var judgement = existing.orElseGet(() -> new Judgement(visitId, code));
        var decision = request.decision();
        RulesBroken.throwIfAny(
                new JudgementCheck(visit, findings.answers(visitId))
                        .broken("", code, decision, judgement.differsFromTold(request.level())));
        var now = clock.instant();
        var made = judgement.decide(visit, decision, viewer.personId(), now);
        judgements.persistAndFlush(judgement);
        made.ifPresent(
                event -> {
                    judgements.remember(visitId, event, judgement.state(), now);
                    events.fire(event);
                    discretion.look(visit, code);
                });
        return view(visit, objective);
    }

    private JudgementView view(JudgedVisit visit, Objective objective) {
        var given = judgements.of(visit.id(), objective.code()).orElse(null);
        return view(
                new JudgementCheck(visit, findings.answers(visit.id())),
                objective,
                given,
                given == null ? Map.of() : people.byIds(List.of(given.decidedBy())),
                visits.isWritable(visit));
    }

    private static JudgementView view(
            JudgementCheck check,
            Objective objective,
            Judgement given,
            Map<UUID, PersonSummary> deciders,
            boolean writable) {
        var answers = check.answers();
        var code = objective.code();
        var answered = (int) objective.measureRefs().stream().filter(answers::containsKey).count();
        var problems =
                given == null ? List.<Violation>of() : check.misfits("", code, given.level());
        return new JudgementView(
                check.visit().id(),
                code,
                objective.title(),
                objective.certificationLinked(),
                objective.measures().size(),
                answered,
                given == null ? null : given.level(),
                given == null ? null : given.provisionalLevel(),
                check.visit().rulebook().proposeLevel(code, answers).map(Level::code).orElse(null),
                given == null ? null : given.rationale(),
                given == null ? null : given.changeReason(),
                given == null ? null : given.state(),
                given == null ? null : deciders.get(given.decidedBy()).name(),
                given == null ? null : given.decidedAt(),
                problems.stream()
                        .map(v -> new Problem.Issue(v.pointer(), v.code().name(), v.message()))
                        .toList(),
                Command.when(
                        writable,
                        () -> Command.of("save-judgement", uncovered(objective, answers))),
                given == null ? 0 : given.version());
    }

    /** QMR-164: a level only when every measure of the objective has a finding. */
    private static List<Violation> uncovered(Objective objective, Map<String, String> answers) {
        return objective.measureRefs().stream()
                .filter(ref -> !answers.containsKey(ref))
                .map(
                        ref ->
                                new Violation(
                                        "/findings/" + ref,
                                        JudgingProblem.MEASURE_NOT_COVERED,
                                        "Give a finding for %s first.".formatted(ref)))
                .toList();
    }
}
