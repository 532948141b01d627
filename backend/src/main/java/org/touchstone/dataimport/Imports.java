package org.touchstone.dataimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.dataimport.ImportView.CellError;
import org.touchstone.dataimport.ImportView.Outcome;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.upsert.Importable;
import org.touchstone.shared.upsert.Importable.Column;
import org.touchstone.shared.upsert.UpsertResult;

/** Hands rows to the feature that they are about, and its answers back as words about cells. */
@ApplicationScoped
class Imports {

    private static final int AT_ONCE = 200;

    private final Instance<Importable> kinds;
    private final EntityManager database;

    Imports(@Any Instance<Importable> kinds, EntityManager database) {
        this.kinds = kinds;
        this.database = database;
    }

    Importable of(ImportKind kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What would become of the rows, or becomes of them. They are written piece by piece, because
     * Hibernate looks at every record it holds before each statement; afterwards it holds none, so
     * the caller reads its own again. Registrations are one snapshot and so one piece.
     */
    List<ImportView.Row> take(String centre, DataImport list, boolean dryRun, List<ReadRow> rows) {
        if (dryRun || list.kind() == ImportKind.REGISTRATIONS) {
            return take(centre, list.kind(), list.schemeCode(), list.takenOn(), dryRun, rows);
        }
        var kind = list.kind();
        var scheme = list.schemeCode();
        var outcomes = new ArrayList<ImportView.Row>();
        var taken = new HashSet<String>();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var piece = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            var told = piece.stream().map(row -> row.unless(taken)).toList();
            take(centre, kind, scheme, null, false, told)
                    .forEach(
                            row -> {
                                outcomes.add(row);
                                if (row.outcome() != Outcome.ERROR) {
                                    taken.add(row.key());
                                }
                            });
            database.flush();
            database.clear();
        }
        return outcomes;
    }

    private List<ImportView.Row> take(
            String centre,
            ImportKind of,
            String scheme,
            LocalDate takenOn,
            boolean dryRun,
            List<ReadRow> rows) {
        var kind = of(of);
        var readable = rows.stream().filter(row -> row.errors().isEmpty()).toList();
        var results =
                kind.take(
                                new Importable.Sent(
                                        centre,
                                        scheme,
                                        takenOn,
                                        dryRun,
                                        readable.stream().map(ReadRow::fields).toList()))
                        .rows()
                        .iterator();
        var headings =
                kind.columns().stream()
                        .collect(Collectors.toMap(Column::field, Function.identity()));
        var outcomes = new ArrayList<ImportView.Row>();
        for (var row : rows) {
            outcomes.add(
                    row.errors().isEmpty()
                            ? outcome(row, results.next(), headings::get)
                            : new ImportView.Row(
                                    row.number(), row.key(), Outcome.ERROR, row.errors()));
        }
        return outcomes;
    }

    private static ImportView.Row outcome(
            ReadRow row, UpsertResult.Row result, Function<String, Column> columns) {
        return new ImportView.Row(
                row.number(),
                row.key(),
                switch (result.outcome()) {
                    case ADDED -> Outcome.CREATED;
                    case CHANGED -> Outcome.CHANGED;
                    case UNCHANGED -> Outcome.UNCHANGED;
                    case REFUSED -> Outcome.ERROR;
                },
                result.errors().stream().map(issue -> error(issue, columns)).toList());
    }

    /** {@code /rows/3/roles/0} is about the column of {@code roles}. */
    private static CellError error(Problem.Issue issue, Function<String, Column> columns) {
        var steps = issue.pointer().split("/");
        var column = steps.length > 3 ? columns.apply(steps[3]) : null;
        return new CellError(
                column == null ? null : column.heading(), issue.code(), issue.message());
    }
}
