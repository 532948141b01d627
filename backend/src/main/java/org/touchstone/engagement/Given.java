package org.touchstone.engagement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the system puts into a section when the document is made; nobody edits it. */
final class Given {

    private Given() {}

    /** The earlier actions and recommendations; empty for a centre with no history (QMR-114). */
    record Items(List<PreviousItems.Item> items) {

        public Items {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** The approvals to be declared (QMR-132). */
    record Approvals(List<Approval> approvals) {

        public Approvals {
            approvals = approvals == null ? List.of() : List.copyOf(approvals);
        }
    }

    /** An approval as the register had it when the document was made. */
    @Schema(name = "DeclaredApproval")
    record Approval(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "601/7159/9") String number,
            @Schema(required = true, examples = "BTEC Level 3 National in Art") String title,
            @Schema(required = true, examples = "L3") String level,
            @Schema(required = true, examples = "ACTIVE") String status) {}
}
