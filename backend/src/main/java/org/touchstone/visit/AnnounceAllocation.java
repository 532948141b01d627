package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.security.Role;

/** Tells nominee and reviewer of one another, once per allocation (QMR-105). */
@ApplicationScoped
class AnnounceAllocation {

    private final VisitRepository visits;
    private final PersonDirectory people;
    private final SchemeDirectory schemes;
    private final VisitPost post;

    AnnounceAllocation(
            VisitRepository visits,
            PersonDirectory people,
            SchemeDirectory schemes,
            VisitPost post) {
        this.visits = visits;
        this.people = people;
        this.schemes = schemes;
        this.post = post;
    }

    void tell(Visit visit) {
        if (visit.reviewerId() == null || visit.state().isOver()) {
            return;
        }
        var summary = visits.summary(visit);
        var reviewer = people.require(visit.reviewerId());
        var nominees = post.nominees(summary);
        var occasion = visit.reviewerId() + " " + visit.reached().allocatedOn();
        var words = schemes.version(visit.schemeVersionId()).rulebook().labels();
        var facts =
                Map.<String, Object>of(
                        "reviewerWord", words.role(Role.REVIEWER.name()), "reviewer", reviewer);
        post.post("visit-reviewer-allocated", nominees, summary, facts, occasion, null);
        var forReviewer = new HashMap<>(facts);
        forReviewer.put("contactWord", words.role(Role.CENTRE_CONTACT.name()));
        forReviewer.put("contacts", List.copyOf(people.byIds(nominees).values()));
        post.post(
                "visit-allocated-to-you",
                List.of(reviewer.id()),
                summary,
                forReviewer,
                occasion,
                null);
    }
}
