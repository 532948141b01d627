package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The practitioners' meeting as an iCalendar file (RFC 5545): with its hours once the agenda is
 * agreed, as whole days before (QMR-083).
 */
@ApplicationScoped
class InvitationCalendar {

    private final Clock clock;

    InvitationCalendar(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param invitationId keeps the entry's identity over all mails about it
     * @param sequence counts the mails: a later one replaces what an earlier one entered
     * @param off takes the entry out of the calendar
     */
    String of(UUID invitationId, int sequence, String title, MeetingSlot slot, boolean off) {
        var event = new VEvent(false);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(invitationId + "@touchstone"));
        event.add(new Sequence(sequence));
        if (slot.startsAt() == null) {
            event.add(new DtStart<>(slot.on()));
            // The end of a whole-day entry is the day after its last.
            event.add(new DtEnd<>(slot.until().plusDays(1)));
        } else {
            event.add(new DtStart<>(instant(slot.on(), slot.startsAt())));
            event.add(new DtEnd<>(instant(slot.on(), slot.endsAt())));
        }
        event.add(new Summary(title));
        if (slot.room() != null) {
            event.add(new Location(slot.room()));
        }
        if (off) {
            event.add(new Status(Status.VALUE_CANCELLED));
        }
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Touchstone//Invitations//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(off ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event);
        var written = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return written.toString();
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
