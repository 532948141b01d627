package org.touchstone.dataimport;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.problem.RulesBroken;

/** Collects the rows of a list up to the bounds, however it is written. */
final class SheetReader {

    static final int MOST_ROWS = 500;
    static final int MOST_COLUMNS = 60;

    private List<String> headings;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private int rows;

    void row(int number, List<Sheet.Cell> cells) {
        if (cells.size() > MOST_COLUMNS
                && cells.stream().skip(MOST_COLUMNS).anyMatch(cell -> !cell.isEmpty())) {
            throw refused(ImportProblem.TOO_MANY_COLUMNS);
        }
        var line =
                new Sheet.Line(
                        number,
                        List.copyOf(cells.subList(0, Math.min(cells.size(), MOST_COLUMNS))));
        if (line.isEmpty()) {
            return;
        }
        if (headings == null) {
            headings = line.cells().stream().map(Sheet.Cell::text).toList();
            return;
        }
        lines.add(line);
        if (!line.isRemark()) {
            rows++;
        }
        if (rows > MOST_ROWS || lines.size() > 2 * MOST_ROWS) {
            throw refused(ImportProblem.TOO_MANY_ROWS);
        }
    }

    Sheet sheet() {
        if (headings == null || lines.stream().allMatch(Sheet.Line::isRemark)) {
            throw refused(ImportProblem.NO_ROWS);
        }
        return new Sheet(headings, List.copyOf(lines));
    }

    static RulesBroken refused(ImportProblem problem) {
        return new RulesBroken("/file", problem, problem.sentence());
    }
}
