package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** The feedback by word of mouth at the end of a visit. */
@ApplicationScoped
class SpokenFeedbackService {

    private final JudgedVisits visits;
    private final SpokenFeedbackRepository feedbacks;
    private final JudgementRepository judgements;
    private final FeedbackCheck check;
    private final PersonDirectory people;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    SpokenFeedbackService(
            JudgedVisits visits,
            SpokenFeedbackRepository feedbacks,
            JudgementRepository judgements,
            FeedbackCheck check,
            PersonDirectory people,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.feedbacks = feedbacks;
        this.judgements = judgements;
        this.check = check;
        this.people = people;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    SpokenFeedbackView get(UUID visitId) {
        var visit = visits.visible(visitId);
        return view(visit, feedbacks.findById(visitId));
    }

    /** Records it, and freezes all levels as the centre was told them (QMR-054, QMR-150). */
    @Transactional
    SpokenFeedbackView record(UUID visitId, RecordSpokenFeedback request) {
        var visit = visits.writable(visitId);
        if (feedbacks.findById(visitId) != null) {
            throw new AlreadyExists(
                    JudgingProblem.FEEDBACK_ALREADY_RECORDED,
                    JudgingProblem.FEEDBACK_ALREADY_RECORDED.sentence());
        }
        var content = request.content();
        var broken = new ArrayList<>(check.levelsMissing(visit));
        broken.addAll(wrong(visit, content));
        RulesBroken.throwIfAny(broken);
        judgements.byObjective(visitId).values().forEach(Judgement::tell);
        return save(visit, new SpokenFeedback(visitId), content);
    }

    /** Corrects what was recorded; the levels stay as they were told. */
    @Transactional
    SpokenFeedbackView correct(UUID visitId, RecordSpokenFeedback request) {
        var visit = visits.writable(visitId);
        var feedback = require(visitId);
        precondition.matches(feedback.version());
        var content = request.content();
        RulesBroken.throwIfAny(wrong(visit, content));
        return save(visit, feedback, content);
    }

    private SpokenFeedbackView save(
            JudgedVisit visit, SpokenFeedback feedback, SpokenFeedback.Content content) {
        var explained = check.isExplained(visit, content.blockExplained());
        var recorded =
                feedback.record(visit, content, explained, viewer.personId(), clock.instant());
        feedbacks.persistAndFlush(feedback);
        events.fire(recorded);
        return view(visit, feedback);
    }

    /** The nominee confirms having received it (QMR-084). */
    @Transactional
    SpokenFeedbackView acknowledge(UUID visitId) {
        var visit = visits.visible(visitId);
        var feedback = require(visitId);
        precondition.matches(feedback.version());
        if (feedback.isAcknowledged()) {
            throw new AlreadyExists(
                    JudgingProblem.FEEDBACK_ALREADY_ACKNOWLEDGED,
                    JudgingProblem.FEEDBACK_ALREADY_ACKNOWLEDGED.sentence());
        }
        var acknowledged = feedback.acknowledge(visit, viewer.personId(), clock.instant());
        feedbacks.flush();
        events.fire(acknowledged);
        return view(visit, feedback);
    }

    private SpokenFeedback require(UUID visitId) {
        return feedbacks
                .findByIdOptional(visitId)
                .orElseThrow(() -> new NotFound("spoken feedback"));
    }

    private List<Violation> wrong(JudgedVisit visit, SpokenFeedback.Content content) {
        var wrong = new ArrayList<Violation>();
        if (content.givenAt().isAfter(clock.instant())) {
            wrong.add(Violation.of("/givenAt", JudgingProblem.FEEDBACK_IN_FUTURE));
        }
        var unknown = check.unknownParts(visit, content.blockExplained());
        if (!unknown.isEmpty()) {
            wrong.add(
                    new Violation(
                            "/blockExplained",
                            CommonProblem.INVALID_VALUE,
                            "The scheme does not know %s.".formatted(String.join(", ", unknown))));
        }
        check.notExplained(visit, content.blockExplained()).ifPresent(wrong::add);
        return wrong;
    }

    private SpokenFeedbackView view(JudgedVisit visit, SpokenFeedback feedback) {
        var writable = visits.isWritable(visit);
        if (feedback == null) {
            return new SpokenFeedbackView(
                    visit.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Command.when(
                            writable,
                            () -> Command.of("record-spoken-feedback", check.levelsMissing(visit))),
                    0);
        }
        var open = !visits.callerIsOfCentre() || feedback.isSharedWithCentre();
        var names =
                people.byIds(
                        Stream.of(feedback.recordedBy(), feedback.acknowledgedBy())
                                .filter(Objects::nonNull)
                                .toList());
        return new SpokenFeedbackView(
                visit.id(),
                feedback.givenAt(),
                feedback.personsPresent(),
                open ? feedback.notes() : null,
                open ? feedback.blockExplained().stream().sorted().toList() : null,
                feedback.isSharedWithCentre(),
                open ? told(visit) : null,
                names.get(feedback.recordedBy()).name(),
                feedback.acknowledgedAt(),
                feedback.isAcknowledged() ? names.get(feedback.acknowledgedBy()).name() : null,
                commands(visit, feedback, writable),
                feedback.version());
    }

    private List<Command> commands(JudgedVisit visit, SpokenFeedback feedback, boolean writable) {
        var mayAcknowledge =
                !feedback.isAcknowledged()
                        && viewer.holdsOn(visit.visit().ownership(), Role.CENTRE_CONTACT);
        return Stream.concat(
                        Command.when(writable, () -> Command.open("correct-spoken-feedback"))
                                .stream(),
                        Command.when(
                                mayAcknowledge, () -> Command.open("acknowledge-spoken-feedback"))
                                .stream())
                .toList();
    }

    private List<SpokenFeedbackView.ToldLevel> told(JudgedVisit visit) {
        var given = judgements.byObjective(visit.id());
        return visit.rulebook().objectives().stream()
                .map(objective -> given.get(objective.code()))
                .filter(judgement -> judgement != null && judgement.provisionalLevel() != null)
                .map(
                        judgement ->
                                new SpokenFeedbackView.ToldLevel(
                                        judgement.objective(), judgement.provisionalLevel()))
                .toList();
    }
}
