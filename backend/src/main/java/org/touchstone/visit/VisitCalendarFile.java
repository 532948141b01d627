package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An agreed date as an iCalendar file (RFC 5545), whole days, for either side's calendar. */
@ApplicationScoped
class VisitCalendarFile {

    private final Clock clock;

    VisitCalendarFile(Clock clock) {
        this.clock = clock;
    }

    /**
     * The file. A date that moved later keeps its identity and counts up, so that the calendar
     * replaces the entry.
     *
     * @param word the scheme's word for a visit
     */
    String of(Visit visit, VisitSummary summary, String word) {
        var event = new VEvent(false);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(visit.id() + "@touchstone"));
        event.add(new Sequence(visit.turns()));
        event.add(new DtStart<>(visit.startOn()));
        // The end of a whole-day entry is the day after its last.
        event.add(new DtEnd<>(visit.endOn().plusDays(1)));
        event.add(
                new Summary(
                        "%s: %s (%s)"
                                .formatted(
                                        word,
                                        summary.enrolment().centre().name(),
                                        visit.reference())));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Touchstone//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        var written = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return written.toString();
    }
}
