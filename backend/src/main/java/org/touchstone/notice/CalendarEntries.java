package org.touchstone.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;

/** What a feature has to say in a person's calendar; each that has dates implements it. */
public interface CalendarEntries {

    /** Their entries between the two days, with a bounded number of queries. */
    List<CalendarEntry> of(Reader reader);

    /**
     * Whose calendar it is.
     *
     * @param assignments what they may do where today
     * @param most how many entries are enough
     */
    record Reader(
            UUID personId, List<Assignment> assignments, LocalDate from, LocalDate to, int most) {

        /** What those roles open for them. */
        public Scope scope(Role... roles) {
            return Scope.of(assignments, Set.of(roles));
        }
    }
}
