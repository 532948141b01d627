package org.touchstone.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A person's entries as an iCalendar file (RFC 5545). */
@ApplicationScoped
class CalendarFile {

    private final String address;

    CalendarFile(
            @ConfigProperty(name = "touchstone.address", defaultValue = "http://localhost:8080")
                    String address) {
        this.address = address;
    }

    /**
     * The file.
     *
     * @param stamp the same for the same content, so that an unchanged file is unchanged
     */
    String of(List<CalendarEntry> entries, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Touchstone//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "Touchstone"));
        entries.forEach(entry -> calendar.add(event(entry, stamp)));
        var written = new StringWriter();
        try {
            // Without validation: a calendar without events is one as well.
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return written.toString();
    }

    private VEvent event(CalendarEntry entry, Instant stamp) {
        var event = new VEvent(false);
        event.add(new DtStamp(stamp));
        event.add(new Uid(entry.uid() + "@touchstone"));
        if (entry.startsAt() == null) {
            event.add(new DtStart<>(entry.first()));
            // The end of a whole-day entry is the day after its last.
            event.add(new DtEnd<>(entry.last().plusDays(1)));
        } else {
            event.add(new DtStart<>(entry.startsAt()));
            event.add(new DtEnd<>(entry.endsAt()));
        }
        event.add(new Summary(entry.title()));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        event.add(new Description("Open it: " + address + entry.link()));
        event.add(new Url(URI.create(address + entry.link())));
        return event;
    }
}
