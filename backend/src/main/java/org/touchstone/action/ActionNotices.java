package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.visit.VisitSummary;

/** Words and addresses of what people are told about actions; never what was judged. */
@ApplicationScoped
class ActionNotices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final Notices notices;
    private final CentrePeople centrePeople;

    ActionNotices(Notices notices, CentrePeople centrePeople) {
        this.notices = notices;
        this.centrePeople = centrePeople;
    }

    /** The nominee, or who stands in while the post is vacant. */
    Optional<UUID> contact(VisitSummary visit) {
        return centrePeople.contact(visit.enrolment().centre().id()).map(PersonSummary::id);
    }

    /** Who works on the action at the centre: the nominee and whoever looks after it. */
    Set<UUID> workers(VisitSummary visit, Action action) {
        var people = new LinkedHashSet<UUID>();
        contact(visit).ifPresent(people::add);
        if (action.ownerId() != null) {
            people.add(action.ownerId());
        }
        return people;
    }

    /**
     * Posts a notice about an action.
     *
     * @param occasion tells two notices of the same kind about the same action apart
     */
    void post(
            String template,
            UUID recipient,
            VisitSummary visit,
            UUID actionId,
            String reference,
            String occasion,
            Map<String, Object> more) {
        var facts = new HashMap<String, Object>(more);
        facts.put("reference", reference);
        facts.put("centre", visit.enrolment().centre().name());
        notices.post(
                NewNotice.of(
                        template,
                        recipient,
                        facts,
                        "/actions/" + actionId,
                        Action.TYPE,
                        actionId,
                        visit.enrolment().centre().id(),
                        occasion));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
