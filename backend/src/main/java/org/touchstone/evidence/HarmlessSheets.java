package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.touchstone.shared.problem.Refused;

/** The lists among the files that may stay. */
@ApplicationScoped
class HarmlessSheets implements SheetCheck {

    private final FileCheck files;

    HarmlessSheets(FileCheck files) {
        this.files = files;
    }

    @Override
    public Form require(Path file, String fileName) {
        return switch (files.check(file, fileName)) {
            case CSV, TEXT -> Form.CSV;
            case EXCEL -> Form.XLSX;
            default ->
                    throw new Refused(
                            415,
                            EvidenceProblem.FILE_TYPE_REFUSED,
                            "Send a list as CSV or as an Excel workbook (.xlsx) without macros.");
        };
    }
}
