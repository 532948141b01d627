package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.touchstone.directory.CentrePeople;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;

/** The nominee hears what is asked for, the asker that it was answered (QMR-162). */
@ApplicationScoped
class TellOnEvidenceRequest {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final Notices notices;
    private final CentrePeople centrePeople;
    private final VisitDirectory visits;
    private final Viewer viewer;

    TellOnEvidenceRequest(
            Notices notices, CentrePeople centrePeople, VisitDirectory visits, Viewer viewer) {
        this.notices = notices;
        this.centrePeople = centrePeople;
        this.visits = visits;
        this.viewer = viewer;
    }

    void asked(@Observes EvidenceRequested asked) {
        var visit = visits.require(asked.about().visitId());
        var centre = visit.enrolment().centre();
        var facts = new HashMap<String, Object>();
        facts.put("centre", centre.name());
        facts.put("asker", viewer.name());
        facts.put("due", asked.dueOn() == null ? null : DAY.format(asked.dueOn()));
        centrePeople
                .contact(centre.id())
                .ifPresent(
                        nominee ->
                                notices.post(
                                        NewNotice.of(
                                                "evidence-requested",
                                                nominee.id(),
                                                facts,
                                                "/visits/" + visit.id() + "/evidence",
                                                EvidenceRequest.TYPE,
                                                asked.about().id(),
                                                centre.id(),
                                                "asked")));
    }

    void answered(@Observes EvidenceRequestAnswered answered) {
        var visit = visits.require(answered.about().visitId());
        var centre = visit.enrolment().centre();
        notices.post(
                NewNotice.of(
                        "evidence-request-answered",
                        answered.askedBy(),
                        Map.of("centre", centre.name()),
                        "/visits/" + visit.id() + "/evidence",
                        EvidenceRequest.TYPE,
                        answered.about().id(),
                        centre.id(),
                        "answered"));
    }
}
