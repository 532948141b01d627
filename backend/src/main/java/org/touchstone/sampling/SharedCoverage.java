package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

/**
 * What the samples of a plan touch and what they miss, as a share shows it (IQA-025, IQA-081):
 * assessors, units, methods and sites, with how much of each. How an assessor is rated is not read.
 */
@ApplicationScoped
class SharedCoverage implements SharedPart {

    private static final int MOST = 200;
    private static final int MOST_PARTS = 1000;

    private final CoverageRepository counts;
    private final PersonDirectory people;
    private final GapReasonRepository reasons;
    private final EntityManager database;
    private final Clock clock;

    SharedCoverage(
            CoverageRepository counts,
            PersonDirectory people,
            GapReasonRepository reasons,
            EntityManager database,
            Clock clock) {
        this.counts = counts;
        this.reasons = reasons;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    private record Plan(UUID id, String reference, UUID centreId) {}

    @Override
    public SharedKind kind() {
        return SharedKind.COVERAGE;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return plans(areaId)
                .list(
                        database,
                        MOST,
                        row ->
                                new Shareable(
                                        SharedKind.COVERAGE,
                                        row.uuid("id"),
                                        title(row.text("reference")),
                                        null));
    }

    private static KeysetQuery plans(UUID areaId) {
        return KeysetQuery.select(
                        "w.id as id, w.reference as reference, w.centre_id as centre_id",
                        "work_plan w",
                        "w.id")
                .where("w.area_id = :area", "area", areaId)
                .where(
                        "exists (select 1 from work_plan_version v where v.plan_id = w.id and v.state = 'PUBLISHED')")
                .order("startsOn", "w.starts_on")
                .defaultSort("-startsOn");
    }

    private static String title(String reference) {
        return "What the samples of " + reference + " cover";
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        var plan =
                plans(areaId)
                        .where("w.id = :id", "id", recordId)
                        .list(
                                database,
                                1,
                                row ->
                                        new Plan(
                                                row.uuid("id"),
                                                row.text("reference"),
                                                row.uuid("centre_id")))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("plan"));
        var programmes =
                new HashSet<>(
                        KeysetQuery.select(
                                        "f.programme_id as id",
                                        "work_plan_area_programme f",
                                        "f.programme_id")
                                .where("f.area_id = :area", "area", areaId)
                                .order("id", "f.programme_id")
                                .defaultSort("id")
                                .list(database, MOST_PARTS, row -> row.uuid("id")));
        var units = matrix(plan, programmes, CoverageColumn.UNIT);
        var sites = sites(plan.centreId());
        return SharedContent.of(
                title(plan.reference()),
                new Section("At a glance", List.of(glance(units))),
                new Section(
                        "Assessors", units.rows().stream().map(row -> row(row, units)).toList()),
                columns("Units", units, Function.identity()),
                columns("Methods", matrix(plan, programmes, CoverageColumn.METHOD), Line::words),
                columns(
                        "Sites",
                        matrix(plan, programmes, CoverageColumn.SITE),
                        id -> sites.getOrDefault(id, id)));
    }

    private CoverageView matrix(Plan plan, Set<UUID> programmes, CoverageColumn columns) {
        var coverage = new Coverage();
        if (!programmes.isEmpty()) {
            var filter = new CoverageFilter();
            filter.columns = columns;
            counts.count(
                    plan.id(), plan.centreId(), programmes, filter, LocalDate.now(clock), coverage);
        }
        var assessors = new HashSet<UUID>();
        coverage.assessors().forEach(assessors::add);
        var names = new HashMap<UUID, String>();
        people.byIds(assessors).forEach((id, person) -> names.put(id, person.name()));
        return coverage.view(columns, names, false, reasons.inForce(plan.id()));
    }

    private Map<String, String> sites(UUID centreId) {
        var names = new HashMap<String, String>();
        KeysetQuery.select("s.id as id, s.name as name", "site s", "s.id")
                .where("s.centre_id = :centre", "centre", centreId)
                .order("name", "s.name")
                .defaultSort("name")
                .list(
                        database,
                        MOST_PARTS,
                        row -> names.put(row.uuid("id").toString(), row.text("name")));
        return names;
    }

    private static Entry glance(CoverageView view) {
        return Entry.of(
                null,
                figures(view.population(), view.planned(), view.done(), view.awaiting()),
                Line.of("Assessors not touched", view.assessorsMissed()),
                Line.of("Of these without a reason", view.assessorsUnexplained()),
                Line.of("Units not touched", view.columnsMissed()),
                Line.of("Of these without a reason", view.columnsUnexplained()));
    }

    private static Entry row(CoverageView.Line row, CoverageView view) {
        var missed = new ArrayList<String>();
        for (var index = 0; index < row.cells().size(); index++) {
            var cell = row.cells().get(index);
            if (!cell.isEmpty() && cell.get(1) + cell.get(2) + cell.get(3) == 0) {
                missed.add(view.columnsShown().get(index).key());
            }
        }
        return Entry.of(
                row.assessor(),
                figures(row.population(), row.planned(), row.done(), row.awaiting()),
                Line.of("Units not touched", String.join(", ", missed)));
    }

    private static Section columns(
            String heading, CoverageView view, Function<String, String> words) {
        return new Section(
                heading,
                view.columnsShown().stream()
                        .map(
                                one ->
                                        Entry.of(
                                                one.key().isEmpty()
                                                        ? "Not said"
                                                        : words.apply(one.key()),
                                                figures(
                                                        one.population(),
                                                        one.planned(),
                                                        one.done(),
                                                        one.awaiting())))
                        .toList());
    }

    private static List<Line> figures(long population, long planned, long done, long awaiting) {
        return Entry.of(
                        null,
                        Line.of("Could be sampled", population),
                        Line.of("Planned", planned),
                        Line.of("Done", done),
                        awaiting == 0
                                ? List.of()
                                : Line.of("Done, not countersigned yet", awaiting))
                .lines();
    }
}
