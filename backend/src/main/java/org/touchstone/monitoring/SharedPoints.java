package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedContent;
import org.touchstone.iqashare.SharedContent.Entry;
import org.touchstone.iqashare.SharedContent.Line;
import org.touchstone.iqashare.SharedContent.Section;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.iqashare.SharedPart;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.workplan.MemberFigures.Counted;
import org.touchstone.workplan.MemberFigures.Kind;

/**
 * Monitoring points as a share shows them, once they were recorded (IQA-059, IQA-081): that
 * somebody looked, when, how and against which standards, and how often each was judged how. Never
 * who was judged how, nor a word of notes, findings, feedback or answers, even where the lead
 * opened the feedback to the external quality assurer elsewhere.
 */
@ApplicationScoped
class SharedPoints implements SharedPart {

    private static final int MOST = 200;

    private final PointRepository points;
    private final RecordRepository records;
    private final StandardsRepository standards;
    private final PersonDirectory people;
    private final EntityManager database;

    SharedPoints(
            PointRepository points,
            RecordRepository records,
            StandardsRepository standards,
            PersonDirectory people,
            EntityManager database) {
        this.points = points;
        this.records = records;
        this.standards = standards;
        this.people = people;
        this.database = database;
    }

    private record Recorded(UUID planId, String reference) {}

    @Override
    public SharedKind kind() {
        return SharedKind.MONITORING;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return recorded(areaId)
                .list(
                        database,
                        MOST,
                        row ->
                                new Shareable(
                                        SharedKind.MONITORING,
                                        row.uuid("id"),
                                        row.text("title"),
                                        row.date("recorded_on")));
    }

    private static KeysetQuery recorded(UUID areaId) {
        return KeysetQuery.select(
                        "m.id as id, m.title as title, m.recorded_on as recorded_on, w.id as plan_id, w.reference as reference",
                        "monitoring_point m join work_plan w on w.id = m.plan_id",
                        "m.id")
                .where("w.area_id = :area", "area", areaId)
                .where("m.state in ('RECORDED', 'FEEDBACK_GIVEN', 'CLOSED')")
                .where("m.recorded_on is not null")
                .order("recordedOn", "m.recorded_on")
                .defaultSort("-recordedOn");
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        var plan =
                recorded(areaId)
                        .where("m.id = :id", "id", recordId)
                        .list(
                                database,
                                1,
                                row -> new Recorded(row.uuid("plan_id"), row.text("reference")))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("monitoring point"));
        var point = points.require(plan.planId(), recordId);
        var set = standards.require(point.standardsId());
        var found = records.of(recordId);
        return SharedContent.of(
                point.title(),
                new Section("Monitoring point", List.of(about(point, plan, set, found))),
                new Section("Work of the team", figures(found)),
                new Section("Standards", point.quality() ? judged(set, found) : List.of()),
                new Section("Findings", findings(recordId, set)));
    }

    private Entry about(
            LivePoint point, Recorded plan, StandardsSet set, List<MonitoringRecord> found) {
        var feedback = records.feedback(found.stream().map(MonitoringRecord::id).toList()).values();
        return Entry.of(
                null,
                Line.of("Plan", plan.reference()),
                Line.of("State", point.state()),
                Line.of("First day", point.fromOn()),
                Line.of("Last day", point.toOn()),
                Line.of("Members", names(point.members())),
                Line.of("Progress against the plan", point.progress()),
                Line.of("Quality against the standards", point.quality()),
                Line.of(
                        "Methods",
                        point.methods().stream()
                                .map(Line::words)
                                .collect(Collectors.joining(", "))),
                Line.of("Standards", "Version " + set.number()),
                Line.of("Recorded", point.recordedOn()),
                Line.of("Feedback given", feedback.size() + " of " + found.size()),
                Line.of(
                        "Feedback acknowledged",
                        feedback.stream().filter(one -> one.acknowledgedAt() != null).count()
                                + " of "
                                + found.size()),
                Line.of("Last feedback", point.feedbackOn()),
                Line.of("Closed", point.closedOn()));
    }

    private String names(Collection<UUID> ids) {
        return people.byIds(ids).values().stream()
                .map(person -> person.name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Summed over all members. */
    private static List<Entry> figures(List<MonitoringRecord> found) {
        var sums = new EnumMap<Kind, int[]>(Kind.class);
        for (var record : found) {
            for (Counted row : record.figures()) {
                var sum = sums.computeIfAbsent(row.kind(), kind -> new int[2]);
                sum[0] += row.planned();
                sum[1] += Objects.requireNonNullElse(row.done(), 0);
            }
        }
        return sums.entrySet().stream()
                .map(
                        one ->
                                Entry.of(
                                        Line.words(one.getKey().name()),
                                        Line.of("Planned by the day", one.getValue()[0]),
                                        Line.of("Done", one.getValue()[1])))
                .toList();
    }

    /** How often each standard was judged how. */
    private static List<Entry> judged(StandardsSet set, List<MonitoringRecord> found) {
        var scale = new LinkedHashMap<String, String>();
        set.view().scale().forEach(grade -> scale.put(grade.code(), grade.label()));
        scale.put(Grade.NOT_LOOKED_AT, "Not looked at");
        var entries = new ArrayList<Entry>();
        for (var standard : set.standards()) {
            var counts =
                    found.stream()
                            .flatMap(record -> record.judgements().stream())
                            .filter(one -> one.standard().equals(standard.code()))
                            .collect(
                                    Collectors.groupingBy(
                                            Judgement::judgement, Collectors.counting()));
            var lines = new ArrayList<Line>();
            scale.forEach(
                    (code, label) -> {
                        if (counts.containsKey(code)) {
                            lines.addAll(Line.of(label, counts.get(code)));
                        }
                    });
            entries.add(new Entry(standard.title(), lines));
        }
        return entries;
    }

    private List<Entry> findings(UUID pointId, StandardsSet set) {
        Map<String, String> titles =
                set.standards().stream().collect(Collectors.toMap(Standard::code, Standard::title));
        return records.findings(pointId).stream()
                .map(MonitoringFinding::view)
                .map(
                        one ->
                                Entry.of(
                                        titles.getOrDefault(one.standard(), one.standard()),
                                        Line.of("How much it weighs", one.severity()),
                                        Line.of(
                                                "Action",
                                                one.actionReference() == null
                                                        ? "None, with a reason"
                                                        : one.actionReference())))
                .toList();
    }
}
