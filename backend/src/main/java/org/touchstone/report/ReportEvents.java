package org.touchstone.report;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about reports that only the timeline hears. */
final class ReportEvents {

    private ReportEvents() {}

    /** The reviewer's overall words changed. */
    record ReportSummarised(About about, String summaryBefore, String summary)
            implements DomainEvent {
        @Override
        public Audience audience() {
            return Audience.AWARDING_ORGANISATION;
        }
    }

    /** Someone of the centre may read the report from now on. */
    record ReportReaderGranted(About about, UUID personId) implements DomainEvent {}

    /** Someone of the centre opened the report for the first time. */
    record ReportRead(About about, UUID personId) implements DomainEvent {}

    /** The centre commented. */
    record ReportCommented(About about, String text) implements DomainEvent {}

    /** The principal reviewer noted something for moderation; hidden from the centre (QMR-059). */
    record ReportModerated(About about, String text) implements DomainEvent {
        @Override
        public Audience audience() {
            return Audience.AWARDING_ORGANISATION;
        }
    }
}
