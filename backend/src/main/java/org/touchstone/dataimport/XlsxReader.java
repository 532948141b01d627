package org.touchstone.dataimport;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook that was looked into before; formulas are seen, never
 * reckoned.
 */
final class XlsxReader {

    private XlsxReader() {}

    static Sheet read(Path file) {
        var reader = new SheetReader();
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
                var rows = book.getFirstSheet().openStream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                read(each.next(), reader);
            }
        } catch (IOException unreadable) {
            throw SheetReader.refused(ImportProblem.LIST_UNREADABLE);
        } catch (org.touchstone.shared.problem.DomainException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            // The reader has no exception of its own for a workbook that makes no sense.
            throw SheetReader.refused(ImportProblem.LIST_UNREADABLE);
        }
        return reader.sheet();
    }

    private static void read(Row row, SheetReader reader) {
        var cells = new ArrayList<Sheet.Cell>();
        for (var cell : row) {
            cells.add(cell(cell));
        }
        reader.row(row.getRowNum(), cells);
    }

    private static Sheet.Cell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Sheet.Cell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            return new Sheet.Cell("", null, true);
        }
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            return new Sheet.Cell(
                    plain(number), isDay(number) ? cell.asDate().toLocalDate() : null, false);
        }
        return Sheet.Cell.of(
                cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
    }

    private static String plain(BigDecimal number) {
        // A number such as 1E+900000 would be written out with all its zeros.
        return Math.abs((long) number.scale()) > 30
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Between 1950 and 2199, as both ways of counting days see it. */
    private static boolean isDay(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(16_000)) > 0
                && number.compareTo(BigDecimal.valueOf(110_000)) < 0;
    }
}
