package org.touchstone.engagement;

import java.util.List;
import java.util.UUID;

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
    record Approval(UUID id, String number, String title, String level, String status) {}
}
