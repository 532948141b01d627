package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.monitoring.MonitoringAccess.Seen;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.web.Command;

/** Shows points and records as far as the caller may read them, with what may be done. */
@ApplicationScoped
class PointReading {

    private final RecordRepository records;
    private final StandardsRepository standards;
    private final PersonDirectory people;
    private final Clock clock;

    PointReading(
            RecordRepository records,
            StandardsRepository standards,
            PersonDirectory people,
            Clock clock) {
        this.records = records;
        this.standards = standards;
        this.people = people;
        this.clock = clock;
    }

    /** All that was found at a point. */
    private record Found(
            List<MonitoringRecord> records,
            Map<UUID, Feedback> feedback,
            Map<UUID, List<MonitoringFinding>> findings,
            StandardsSet standards) {}

    private Found found(LivePoint point) {
        if (point.standardsId() == null) {
            return new Found(List.of(), Map.of(), Map.of(), null);
        }
        var all = records.of(point.id());
        return new Found(
                all,
                records.feedback(all.stream().map(MonitoringRecord::id).toList()),
                records.findings(point.id()).stream()
                        .collect(Collectors.groupingBy(MonitoringFinding::recordId)),
                standards.require(point.standardsId()));
    }

    PointView point(Seen seen) {
        var point = seen.point();
        var found = found(point);
        var names = names(point, found);
        return new PointView(
                point.id(),
                point.planId(),
                point.itemId(),
                point.title(),
                point.state(),
                point.fromOn(),
                point.toOn(),
                point.afterEvent(),
                point.afterCount(),
                point.happenedOn(),
                point.happened(),
                point.progress(),
                point.quality(),
                point.methods(),
                point.otherMethod(),
                point.activities(),
                point.members().stream()
                        .map(id -> new PointView.Member(id, names.get(id).name()))
                        .sorted(Comparator.comparing(PointView.Member::name))
                        .toList(),
                point.startedOn(),
                point.recordedOn(),
                point.feedbackDueOn(),
                point.state() == PointState.RECORDED
                        && point.feedbackDueOn().isBefore(LocalDate.now(clock)),
                point.closedOn(),
                point.missedOn(),
                point.reason(),
                found.standards() == null ? null : found.standards().view(),
                found.records().stream()
                        .filter(record -> seen.stand().sees(record.personId()))
                        .map(record -> record(seen, record, found, names))
                        .sorted(Comparator.comparing(RecordView::personName))
                        .toList(),
                commands(seen, found, names),
                point.version());
    }

    RecordView record(Seen seen, MonitoringRecord record) {
        var found = found(seen.point());
        return record(seen, record, found, names(seen.point(), found));
    }

    private Map<UUID, PersonSummary> names(LivePoint point, Found found) {
        var ids = new HashSet<>(point.members());
        found.records().forEach(record -> ids.add(record.personId()));
        found.feedback().values().forEach(feedback -> ids.add(feedback.givenBy()));
        return people.byIds(ids);
    }

    private RecordView record(
            Seen seen, MonitoringRecord record, Found found, Map<UUID, PersonSummary> names) {
        var reads = seen.stand().reads(record.personId());
        var feedback = found.feedback().get(record.id());
        return new RecordView(
                record.id(),
                record.personId(),
                names.get(record.personId()).name(),
                record.takenOn(),
                record.figures(),
                record.progress(),
                reads ? record.progressNote() : null,
                reads ? record.evidence() : null,
                record.judgements().stream()
                        .map(
                                one ->
                                        reads
                                                ? one
                                                : new Judgement(
                                                        one.standard(), one.judgement(), null))
                        .toList(),
                reads
                        ? found.findings().getOrDefault(record.id(), List.of()).stream()
                                .map(MonitoringFinding::view)
                                .toList()
                        : List.of(),
                feedback == null ? null : feedback(seen, feedback, names),
                recordCommands(seen, record, feedback),
                record.version());
    }

    private static RecordView.FeedbackView feedback(
            Seen seen, Feedback feedback, Map<UUID, PersonSummary> names) {
        return new RecordView.FeedbackView(
                feedback.givenOn(),
                feedback.givenBy(),
                names.get(feedback.givenBy()).name(),
                feedback.channel(),
                feedback.acknowledgedAt(),
                feedback.respondedAt(),
                feedback.escalatedAt(),
                feedback.sharedAt(),
                seen.stand().reads(feedback)
                        ? new RecordView.Words(
                                feedback.strengths(),
                                feedback.toImprove(),
                                feedback.agreedSteps(),
                                feedback.response(),
                                feedback.escalatedFor())
                        : null);
    }

    private List<Command> commands(Seen seen, Found found, Map<UUID, PersonSummary> names) {
        var state = seen.point().state();
        var commands = new ArrayList<Command>();
        if (!seen.stand().leads() || !seen.plan().open()) {
            return commands;
        }
        var waits = state == PointState.PLANNED && !seen.point().isDated();
        commands.addAll(Command.when(waits, () -> Command.open("event-happened")));
        commands.addAll(
                Command.when(
                        !waits && state.canBecome(PointState.IN_PROGRESS),
                        () -> Command.open("start")));
        commands.addAll(Command.when(state == PointState.MISSED, () -> Command.open("reschedule")));
        commands.addAll(
                Command.when(state.canBecome(PointState.CANCELLED), () -> Command.open("cancel")));
        commands.addAll(
                Command.when(
                        state == PointState.IN_PROGRESS,
                        () -> Command.of("complete", unfinished(seen.point(), found, names))));
        commands.addAll(
                Command.when(
                        state == PointState.RECORDED || state == PointState.FEEDBACK_GIVEN,
                        () -> Command.of("close", open(found, names))));
        return commands;
    }

    private static List<Command> recordCommands(
            Seen seen, MonitoringRecord record, Feedback feedback) {
        var state = seen.point().state();
        var commands = new ArrayList<Command>();
        var mine = seen.stand().me().equals(record.personId());
        var leads = seen.stand().leads() && !mine;
        commands.addAll(
                Command.when(leads && state == PointState.IN_PROGRESS, () -> Command.open("save")));
        commands.addAll(
                Command.when(
                        leads && state == PointState.RECORDED && feedback == null,
                        () -> Command.open("give-feedback")));
        commands.addAll(
                Command.when(
                        leads
                                && (state == PointState.RECORDED
                                        || state == PointState.FEEDBACK_GIVEN),
                        () -> Command.open("raise-finding")));
        if (feedback != null) {
            commands.addAll(
                    Command.when(
                            mine && feedback.acknowledgedAt() == null,
                            () -> Command.open("acknowledge")));
            commands.addAll(
                    Command.when(
                            mine && feedback.respondedAt() == null, () -> Command.open("respond")));
            commands.addAll(
                    Command.when(
                            (mine || leads) && feedback.escalatedAt() == null,
                            () -> Command.open("escalate")));
            commands.addAll(
                    Command.when(
                            leads && feedback.sharedAt() == null, () -> Command.open("share")));
        }
        return commands;
    }

    /** What is missing before the point is recorded: every standard for each member. */
    List<Violation> unfinished(LivePoint point) {
        var found = found(point);
        return unfinished(point, found, names(point, found));
    }

    private static List<Violation> unfinished(
            LivePoint point, Found found, Map<UUID, PersonSummary> names) {
        var missing = new ArrayList<Violation>();
        for (var record : found.records()) {
            var pointer = "/records/" + record.id();
            var name = names.get(record.personId()).name();
            if (point.progress() && record.progress() == null) {
                missing.add(
                        named(pointer + "/progress", MonitoringProblem.PROGRESS_NOT_JUDGED, name));
            }
            if (!point.quality()) {
                continue;
            }
            for (var standard : found.standards().standards()) {
                var judged =
                        record.judgements().stream()
                                .anyMatch(one -> one.standard().equals(standard.code()));
                if (!judged) {
                    missing.add(
                            named(
                                    pointer + "/judgements/" + standard.code(),
                                    MonitoringProblem.STANDARD_NOT_JUDGED,
                                    name + ", " + standard.title()));
                }
            }
        }
        return missing;
    }

    /** What is missing before the point is closed: feedback, and findings for what was not met. */
    List<Violation> open(LivePoint point) {
        var found = found(point);
        return open(found, names(point, found));
    }

    private static List<Violation> open(Found found, Map<UUID, PersonSummary> names) {
        var missing = new ArrayList<Violation>();
        for (var record : found.records()) {
            if (!found.feedback().containsKey(record.id())) {
                missing.add(
                        named(
                                "/records/" + record.id() + "/feedback",
                                MonitoringProblem.FEEDBACK_MISSING,
                                names.get(record.personId()).name()));
            }
        }
        if (!missing.isEmpty()) {
            return missing;
        }
        for (var record : found.records()) {
            var answered =
                    found.findings().getOrDefault(record.id(), List.of()).stream()
                            .map(MonitoringFinding::standard)
                            .collect(Collectors.toSet());
            for (var judgement : record.judgements()) {
                if (found.standards().acts(judgement) && !answered.contains(judgement.standard())) {
                    missing.add(
                            named(
                                    "/records/" + record.id() + "/findings/" + judgement.standard(),
                                    MonitoringProblem.ACTION_MISSING,
                                    names.get(record.personId()).name()));
                }
            }
        }
        return missing;
    }

    private static Violation named(String pointer, MonitoringProblem problem, String name) {
        return new Violation(pointer, problem, name + ": " + problem.sentence());
    }
}
