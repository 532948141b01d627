package org.touchstone.dataimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.evidence.SheetCheck;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** Looks at lists, shows what would become of each row, and writes them on request (QMR-300). */
@ApplicationScoped
class ImportService {

    private static final long LARGEST = 5L * 1024 * 1024;

    private final Imports imports;
    private final ImportRepository stored;
    private final SheetCheck files;
    private final CentreDirectory centres;
    private final Precondition precondition;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ImportService(
            Imports imports,
            ImportRepository stored,
            SheetCheck files,
            CentreDirectory centres,
            Precondition precondition,
            ObjectMapper json,
            Clock clock,
            Event<DomainEvent> events) {
        this.imports = imports;
        this.stored = stored;
        this.files = files;
        this.centres = centres;
        this.precondition = precondition;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What is kept of a list.
     *
     * @param rows as read, for when it is applied
     */
    private record Content(List<ReadRow> rows) {}

    /** What is shown of it. */
    private record Shown(
            List<String> columns,
            List<String> unusedColumns,
            int remarks,
            List<ImportView.Row> rows) {}

    @Transactional
    ImportView preview(String centre, ImportToPreview request, Path file, String fileName) {
        var centreId = centres.requireVisible(centre).id();
        var sheet = read(file, fileName);
        var known = imports.of(request.kind()).columns();
        var columns = Columns.of(sheet.headings(), known);
        var rows = new ArrayList<ReadRow>();
        for (var line : sheet.lines()) {
            if (!line.isRemark()) {
                rows.add(ReadRow.of(line, columns, known.get(0).field()));
            }
        }
        var list =
                new DataImport(
                        centreId, request, takenOn(request), named(fileName), clock.instant());
        var outcome =
                new Shown(
                        columns.found().values().stream().map(each -> each.heading()).toList(),
                        columns.unused(),
                        sheet.lines().size() - rows.size(),
                        imports.take(centre, list, true, rows));
        list.preview(write(new Content(rows)), write(outcome));
        stored.persistAndFlush(list);
        events.fire(
                new ImportEvents.ImportPreviewed(
                        list.id(),
                        centreId,
                        list.kind(),
                        rows.size(),
                        ImportView.Counts.of(outcome.rows()).errors()));
        return view(list);
    }

    @Transactional
    ImportView get(String centre, UUID id) {
        return view(stored.require(centres.requireVisible(centre).id(), id));
    }

    /** Writes the rows by the same rules; what became of each is told again. */
    @Transactional
    ImportView apply(String centre, UUID id) {
        var list = stored.require(centres.requireVisible(centre).id(), id);
        precondition.matches(list.version());
        var state = list.state(clock.instant());
        if (state != ImportState.PREVIEW) {
            var problem =
                    state == ImportState.APPLIED
                            ? ImportProblem.IMPORT_APPLIED
                            : ImportProblem.IMPORT_TOO_OLD;
            throw new NotAllowedInState(state, problem, problem.sentence());
        }
        var before = read(list.outcome(), new TypeReference<Shown>() {});
        var rows = read(list.content(), new TypeReference<Content>() {}).rows();
        var after =
                new Shown(
                        before.columns(),
                        before.unusedColumns(),
                        before.remarks(),
                        imports.take(centre, list, false, rows));
        list = stored.require(list.centreId(), id);
        var counts = ImportView.Counts.of(after.rows());
        if (counts.errors() == after.rows().size()) {
            throw new NotAllowedInState(
                    state,
                    ImportProblem.NOTHING_TO_APPLY,
                    ImportProblem.NOTHING_TO_APPLY.sentence());
        }
        list.applied(write(after), clock.instant());
        stored.flush();
        events.fire(
                new ImportEvents.ImportApplied(
                        list.id(),
                        list.centreId(),
                        list.kind(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.errors()));
        return view(list);
    }

    private LocalDate takenOn(ImportToPreview request) {
        if (request.kind() != ImportKind.REGISTRATIONS) {
            return null;
        }
        return request.takenOn() == null ? LocalDate.now(clock) : request.takenOn();
    }

    private Sheet read(Path file, String fileName) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused(
                        413, ImportProblem.LIST_TOO_LARGE, ImportProblem.LIST_TOO_LARGE.sentence());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (files.require(file, fileName)) {
            case CSV -> CsvReader.read(file);
            case XLSX -> XlsxReader.read(file);
        };
    }

    private static String named(String fileName) {
        var plain =
                (fileName == null ? "" : fileName)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .replaceAll(".*[/\\\\]", "")
                        .strip();
        if (plain.isEmpty()) {
            return "list";
        }
        return plain.length() > 150 ? plain.substring(plain.length() - 150) : plain;
    }

    private ImportView view(DataImport list) {
        var shown = read(list.outcome(), new TypeReference<Shown>() {});
        var state = list.state(clock.instant());
        var counts = ImportView.Counts.of(shown.rows());
        return new ImportView(
                list.id(),
                list.centreId(),
                list.kind(),
                state,
                list.fileName(),
                list.takenOn(),
                list.uploadedAt(),
                list.usableUntil(),
                list.appliedAt(),
                shown.columns(),
                shown.unusedColumns(),
                shown.remarks(),
                counts,
                shown.rows().stream()
                        .map(
                                row ->
                                        new ImportView.Row(
                                                row.row(),
                                                row.key(),
                                                row.outcome(),
                                                row.errors() == null ? List.of() : row.errors()))
                        .toList(),
                Command.when(
                        state == ImportState.PREVIEW,
                        () ->
                                Command.of(
                                        "apply",
                                        counts.errors() < shown.rows().size()
                                                ? List.of()
                                                : List.of(
                                                        Violation.of(
                                                                "/rows",
                                                                ImportProblem.NOTHING_TO_APPLY)))),
                list.version());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
