package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.paging.CsvLists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/** Shows a version by its days, with names in place of ids (IQA-028). */
@ApplicationScoped
class CalendarService {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final AreaRepository areas;
    private final ContentStore contents;
    private final DoneRepository done;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final Clock clock;

    CalendarService(
            PlanRepository plans,
            PlanAccess access,
            AreaRepository areas,
            ContentStore contents,
            DoneRepository done,
            PersonDirectory people,
            Viewer viewer,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.areas = areas;
        this.contents = contents;
        this.done = done;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Of that version; of the one in force where that is null. */
    @Transactional
    CalendarView read(UUID planId, UUID versionId) {
        var seen = access.readable(planId);
        var plan = seen.plan();
        var version =
                versionId == null
                        ? plans.published(planId).orElseThrow(() -> new NotFound("version"))
                        : access.version(plan, versionId);
        var content = contents.read(version);
        var persons = people.byIds(content.people());
        var names = new HashMap<UUID, String>();
        content.people().forEach(id -> names.put(id, persons.get(id).name()));
        named(
                areas.programmes(
                        content.activities().stream()
                                .map(PlanActivity::programmeId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                names);
        named(
                areas.sites(
                        content.activities().stream()
                                .map(PlanActivity::siteId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                names);
        var carriedOut = done.days(planId);
        return new CalendarView(
                planId,
                plan.reference(),
                seen.area().name(),
                plan.startsOn(),
                plan.endsOn(),
                version.number(),
                version.state(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                viewer.name(),
                content.activities().stream()
                        .map(one -> activity(one, names, carriedOut.get(one.id())))
                        .toList(),
                content.monitoringPoints().stream()
                        .map(
                                one ->
                                        new CalendarView.Point(
                                                one.id(),
                                                one.title(),
                                                one.fromOn(),
                                                one.toOn(),
                                                all(one.members(), names)))
                        .toList());
    }

    private static void named(Collection<AreaView.Named> some, Map<UUID, String> names) {
        some.forEach(one -> names.put(one.id(), one.name()));
    }

    private static CalendarView.Activity activity(
            PlanActivity one, Map<UUID, String> names, LocalDate doneOn) {
        return new CalendarView.Activity(
                one.id(),
                one.kind(),
                one.title(),
                names.get(one.programmeId()),
                names.get(one.siteId()),
                one.units(),
                all(one.assessors(), names),
                one.fromOn(),
                one.toOn(),
                one.effortHours(),
                names.get(one.responsibleId()),
                doneOn);
    }

    private static List<String> all(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(names::get).sorted().toList();
    }

    /** The same as CSV: what it is of, when and by whom it was produced, then the activities. */
    @Transactional
    String csv(UUID planId, UUID versionId) {
        var view = read(planId, versionId);
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("Plan", view.reference());
            csv.printRecord("Area", CsvLists.harmless(view.areaName()));
            csv.printRecord("Version", view.number());
            csv.printRecord("Produced at", view.producedAt());
            csv.printRecord("Produced by", CsvLists.harmless(view.producedByName()));
            csv.println();
            csv.printRecord(
                    "kind",
                    "title",
                    "programme",
                    "site",
                    "units",
                    "assessors",
                    "fromOn",
                    "toOn",
                    "effortHours",
                    "responsible",
                    "doneOn");
            for (var one : view.activities()) {
                csv.printRecord(
                        one.kind(),
                        cell(one.title()),
                        cell(one.programme()),
                        cell(one.site()),
                        cell(String.join("; ", one.units())),
                        cell(String.join("; ", one.assessors())),
                        one.fromOn(),
                        one.toOn(),
                        one.effortHours(),
                        cell(one.responsible()),
                        one.doneOn());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text == null ? "" : CsvLists.harmless(text);
    }
}
