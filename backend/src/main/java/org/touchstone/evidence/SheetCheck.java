package org.touchstone.evidence;

import java.nio.file.Path;

/** Looks into a list that was sent, by the same checks as any other file (QMR-159). */
public interface SheetCheck {

    /** How a list is written. */
    enum Form {
        /** Text with a row in each line. */
        CSV,
        /** A workbook (ECMA-376). */
        XLSX
    }

    /**
     * How the list is written, by its content and never by the sender's word.
     *
     * @throws org.touchstone.shared.problem.Refused 415 if it is something else
     * @throws org.touchstone.shared.problem.RulesBroken 422 for an empty, damaged, active, locked
     *     or infected file, or one that unfolds too far
     */
    Form require(Path file, String fileName);
}
