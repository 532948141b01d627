package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;

/** The centre hears who takes part with it, why and how long (QMR-064). */
@ApplicationScoped
class TellNomineeOnInvolvementAsked {

    private final CentrePeople staff;
    private final CentreDirectory centres;
    private final PersonDirectory people;
    private final Notices notices;

    TellNomineeOnInvolvementAsked(
            CentrePeople staff, CentreDirectory centres, PersonDirectory people, Notices notices) {
        this.staff = staff;
        this.centres = centres;
        this.people = people;
        this.notices = notices;
    }

    void tell(@Observes InvolvementAsked asked) {
        staff.contact(asked.centreId())
                .ifPresent(
                        contact ->
                                notices.post(
                                        NewNotice.of(
                                                "involvement-asked",
                                                contact.id(),
                                                Map.of(
                                                        "centre",
                                                        centres.require(asked.centreId()).name(),
                                                        "person",
                                                        people.require(asked.personId()).name(),
                                                        "startsOn",
                                                        asked.startsOn(),
                                                        "endsOn",
                                                        asked.endsOn(),
                                                        "why",
                                                        asked.reason()),
                                                "/centres/" + asked.centreId(),
                                                "involvement",
                                                asked.involvementId(),
                                                asked.centreId(),
                                                "asked")));
    }
}
