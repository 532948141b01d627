package org.touchstone.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.directory.CentrePeople;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.time.DatabaseClock;

/** An endpoint was switched off by itself: the nominee hears of it by another way. */
@ApplicationScoped
class TellCentreOnEndpointSwitchedOff {

    private final Notices notices;
    private final CentrePeople people;
    private final DatabaseClock clock;

    TellCentreOnEndpointSwitchedOff(Notices notices, CentrePeople people, DatabaseClock clock) {
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    void tell(@Observes WebhookEvents.WebhookEndpointSwitchedOff off) {
        if (off.because() == SwitchedOffBecause.BY_HAND) {
            return;
        }
        var about = off.about();
        people.contact(about.centreId())
                .ifPresent(
                        contact ->
                                notices.post(
                                        NewNotice.of(
                                                "webhook-switched-off",
                                                contact.id(),
                                                Map.of(
                                                        "host",
                                                        off.host(),
                                                        "gone",
                                                        off.because() == SwitchedOffBecause.GONE),
                                                "/webhooks/" + about.id(),
                                                about.type(),
                                                about.id(),
                                                about.centreId(),
                                                clock.now().toString())));
    }
}
