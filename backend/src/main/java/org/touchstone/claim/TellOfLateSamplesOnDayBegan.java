package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.touchstone.claim.StandardsRepository.Overdue;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.time.DayBegan;

/**
 * On the day after samples were due and not sent, the area's lead internal verifier and the
 * centre's nominee hear of it, once (QMR-249).
 */
@ApplicationScoped
class TellOfLateSamplesOnDayBegan {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final StandardsRepository standards;
    private final CentrePeople people;
    private final Notices notices;

    TellOfLateSamplesOnDayBegan(
            StandardsRepository standards, CentrePeople people, Notices notices) {
        this.standards = standards;
        this.people = people;
        this.notices = notices;
    }

    void tell(@Observes DayBegan began) {
        standards.unsentOf(began.day().minusDays(1)).forEach(this::tell);
    }

    private void tell(Overdue samples) {
        var concerned = new LinkedHashSet<UUID>();
        if (samples.leadVerifier() != null) {
            concerned.add(samples.leadVerifier());
        }
        people.contact(samples.centreId()).map(PersonSummary::id).ifPresent(concerned::add);
        for (var person : concerned) {
            notices.post(
                    NewNotice.of(
                            "samples-late",
                            person,
                            Map.of(
                                    "subjectArea", samples.subjectArea(),
                                    "dueOn", DAY.format(samples.dueOn())),
                            "/centres/" + samples.centreId() + "/claims/standards",
                            "sample-request",
                            samples.id(),
                            samples.centreId(),
                            "late"));
        }
    }
}
