package org.touchstone.dataimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.upsert.Importable.Column;

/** Empty lists with headings, and below them what belongs in each column and an example. */
@ApplicationScoped
class Templates {

    private final Imports imports;
    private final CentreDirectory centres;

    Templates(Imports imports, CentreDirectory centres) {
        this.imports = imports;
        this.centres = centres;
    }

    byte[] csv(String centre, ImportKind kind) {
        centres.requireVisible(centre);
        var text = new StringWriter();
        // With the mark, spreadsheets read it as UTF-8.
        text.write('\uFEFF');
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (var row : rows(kind)) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(String centre, ImportKind kind) {
        centres.requireVisible(centre);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Touchstone", "1.0")) {
            var sheet = book.newWorksheet("List");
            sheet.freezePane(0, 1);
            var rows = rows(kind);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                    if (row == 0) {
                        sheet.style(row, column).bold().set();
                        sheet.width(column, 24);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Headings, explanations, example; the last two are remarks and are never taken. */
    private List<List<String>> rows(ImportKind kind) {
        var columns = imports.of(kind).columns();
        return List.of(
                columns.stream().map(Column::heading).toList(),
                remark(
                        columns.stream()
                                .map(
                                        each ->
                                                (each.required() ? "Needed. " : "Optional. ")
                                                        + each.explanation())
                                .toList()),
                remark(columns.stream().map(Column::example).toList()));
    }

    private static List<String> remark(List<String> cells) {
        var marked = new ArrayList<>(cells);
        marked.set(0, "# " + cells.get(0));
        return marked;
    }
}
