package org.touchstone.dataimport;

import org.touchstone.shared.problem.ProblemCode;

/** Why a list, or a row of it, is refused. */
public enum ImportProblem implements ProblemCode {
    HEADINGS_MISSING("Columns are missing that are needed. Start from the template."),
    HEADING_REPEATED("The same heading stands above two columns. Keep one of them."),
    NO_ROWS("There is no row below the headings."),
    TOO_MANY_ROWS("A list has at most 500 rows. Split it, and send one part after the other."),
    TOO_MANY_COLUMNS("A list has at most 60 columns. Start from the template."),
    LIST_TOO_LARGE("A list has at most 5 MB. Take out pictures and other sheets."),
    LIST_UNREADABLE(
            "The list cannot be read: a quotation mark may be missing, or the workbook is damaged. Save it again, then send it."),
    CELL_IS_FORMULA("The cell holds a formula, or begins like one. Put the plain value there."),
    CELL_TOO_LONG("The cell has more than 2,000 characters."),
    NOT_A_DAY("This is not a date. Write it as 2026-09-01 or 01/09/2026."),
    NOT_A_NUMBER("This is not a whole number."),
    NOTHING_TO_APPLY("No row of the list can be taken. Correct it, then send it again."),
    IMPORT_APPLIED("This import was applied already. Send the list again for another one."),
    IMPORT_TOO_OLD(
            "This preview is older than a day, and things may have changed since. Send the list again.");

    private final String sentence;

    ImportProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
