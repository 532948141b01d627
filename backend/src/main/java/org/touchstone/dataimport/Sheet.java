package org.touchstone.dataimport;

import java.time.LocalDate;
import java.util.List;

/**
 * What was read from a list: text and days, nothing that is reckoned.
 *
 * @param headings of the first row that is not empty
 */
record Sheet(List<String> headings, List<Line> lines) {

    /**
     * A row.
     *
     * @param number as a spreadsheet counts, from 1
     */
    record Line(int number, List<Cell> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }

        /** A row of remarks, as the template has them. */
        boolean isRemark() {
            return !cells.isEmpty() && cells.get(0).text().startsWith("#");
        }

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /**
     * A cell.
     *
     * @param day where the workbook says that a number is one; else null
     */
    record Cell(String text, LocalDate day, boolean formula) {

        static final Cell EMPTY = new Cell("", null, false);

        /** Of words; what a spreadsheet would take for a formula is none of ours. */
        static Cell of(String text) {
            var plain = text == null ? "" : text.strip();
            return new Cell(plain, null, !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0);
        }

        boolean isEmpty() {
            return text.isEmpty() && !formula;
        }
    }
}
