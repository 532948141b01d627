package org.touchstone.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one deadline follows from something that happened or is planned. Data only: dates are worked
 * out in one place, by the {@code deadline} feature, with the working calendar of the centre's
 * nation.
 *
 * @param amount how many units from the anchor day; the day of the anchor itself is not counted
 * @param reminders when to remind; {@code null} for never
 * @param repeatEveryWorkingDays how often to tell again while it is overdue; {@code null} for once
 *     only
 */
public record DeadlineRule(
        Kind kind,
        Anchor anchor,
        Direction direction,
        int amount,
        Unit unit,
        Reminders reminders,
        Integer repeatEveryWorkingDays) {

    /** Every deadline a scheme must name. */
    @Schema(name = "SchemeDeadlineKind", description = "A deadline that every scheme names.")
    public enum Kind {
        /** The reviewer has been in touch with the centre (QMR-109). */
        FIRST_CONTACT,
        /** The engagement document is in (QMR-112). */
        ENGAGEMENT_DUE,
        /** The report is in (QMR-174). */
        REPORT_DUE,
        /** The quality manager has decided on a report in scrutiny (QMR-212). */
        SCRUTINY_DECISION,
        /** An essential action is answered (QMR-188). */
        ACTION_DUE,
        /** The reviewer has answered a submitted action (QMR-191). */
        ACTION_CHECK,
        /** The quality manager looks at a block that still stands (QMR-219). */
        BLOCK_FOLLOW_UP,
        /** The centre has given feedback on its reviewer (QMR-270). */
        REVIEWER_FEEDBACK,
        /** The last day on which that feedback may be given or changed (QMR-268). */
        REVIEWER_FEEDBACK_CLOSES
    }

    /** What a deadline is counted from. */
    public enum Anchor {
        ALLOCATED("the reviewer was allocated", "reviewer allocated"),
        VISIT_STARTS("the visit starts", "visit starts"),
        VISIT_ENDED("the last day of the visit", "visit ended"),
        SCRUTINY_OPENED("the report went to scrutiny", "report went to scrutiny"),
        REPORT_PUBLISHED("the report was published", "report published"),
        ACTION_SUBMITTED("the action was submitted", "action submitted"),
        BLOCK_APPLIED("the block was applied", "block applied");

        private final String words;
        private final String shortWords;

        Anchor(String words, String shortWords) {
            this.words = words;
            this.shortWords = shortWords;
        }

        /** The anchor as the end of a sentence. */
        public String words() {
            return words;
        }

        /** The anchor before a date: "report published" 30 Nov 2026. */
        public String shortWords() {
            return shortWords;
        }
    }

    /** On which side of the anchor the deadline lies. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /** What is counted. */
    public enum Unit {
        /** Monday to Friday without the bank holidays of the centre's nation. */
        WORKING_DAYS,
        /** Calendar days. */
        DAYS,
        /** Same day number so many months on, or the month's end; no shift for weekends. */
        MONTHS;

        String words(int amount) {
            var plural = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return amount == 1 ? plural.substring(0, plural.length() - 1) : plural;
        }
    }

    /**
     * When to remind.
     *
     * @param before so many units before the due day; 0 is the due day itself
     */
    public record Reminders(Unit unit, List<Integer> before) {

        public Reminders {
            before = List.copyOf(before);
        }
    }

    /** When to remind. */
    public Optional<Reminders> remindersIfAny() {
        return Optional.ofNullable(reminders);
    }

    /** The rule for a person: "10 working days after the last day of the visit". */
    public String words() {
        return "%d %s %s %s"
                .formatted(
                        amount,
                        unit.words(amount),
                        direction.name().toLowerCase(Locale.ROOT),
                        anchor.words());
    }
}
