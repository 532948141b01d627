package org.touchstone.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Asked when the mail of a reminder goes out, which may be long after it was posted: does it still
 * help, or was the thing done meanwhile? The feature that posts the reminder answers.
 */
public interface StillMatters {

    /** The templates of the reminders it knows about. */
    Set<String> templates();

    /**
     * Those that still help; asked for many at once, to be answered with a bounded number of
     * queries.
     *
     * @param today the business day by the database's clock
     */
    Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today);

    /**
     * A reminder that was posted.
     *
     * @param id the notice
     * @param occasion as it was given when it was posted
     */
    record PostedReminder(UUID id, String template, UUID personId, UUID aboutId, String occasion) {}
}
