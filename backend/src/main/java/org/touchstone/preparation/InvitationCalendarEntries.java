package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;

/** The meetings to which a person is invited (QMR-291). */
@ApplicationScoped
class InvitationCalendarEntries implements CalendarEntries {

    private final InvitationReading invitations;

    InvitationCalendarEntries(InvitationReading invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<CalendarEntry> of(Reader reader) {
        return invitations.dates(reader);
    }
}
