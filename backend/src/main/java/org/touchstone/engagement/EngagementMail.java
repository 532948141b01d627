package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Posts a notice about a document to whoever holds a role for it today. */
@ApplicationScoped
class EngagementMail {

    private final Notices notices;
    private final Assignments assignments;
    private final VisitDirectory visits;

    EngagementMail(Notices notices, Assignments assignments, VisitDirectory visits) {
        this.notices = notices;
        this.assignments = assignments;
        this.visits = visits;
    }

    /** To the nominee, or while that post is vacant to the head of centre (QMR-077). */
    void toNominee(String template, About about, Map<String, Object> facts, String occasion) {
        var centre = about.centreId();
        var nominees = assignments.holders(Role.CENTRE_CONTACT, Target.CENTRE, centre);
        post(
                template,
                ids(
                        nominees.isEmpty()
                                ? assignments.holders(Role.HEAD_OF_CENTRE, Target.CENTRE, centre)
                                : nominees),
                about,
                facts,
                "",
                occasion);
    }

    /** To the head of centre, with a link to the page on which it is signed. */
    void toHead(String template, About about, Map<String, Object> facts, String occasion) {
        post(
                template,
                ids(assignments.holders(Role.HEAD_OF_CENTRE, Target.CENTRE, about.centreId())),
                about,
                facts,
                "/sign",
                occasion);
    }

    /** To the visit's reviewer. */
    void toReviewer(String template, About about, Map<String, Object> facts, String occasion) {
        var reviewer = visits.require(about.visitId()).reviewerId();
        post(
                template,
                reviewer == null ? List.of() : List.of(reviewer),
                about,
                facts,
                "",
                occasion);
    }

    void post(
            String template,
            List<UUID> recipients,
            About about,
            Map<String, Object> facts,
            String page,
            String occasion) {
        var visit = visits.require(about.visitId());
        var all = facts(visit, facts);
        recipients.forEach(
                recipient ->
                        notices.post(
                                NewNotice.of(
                                        template,
                                        recipient,
                                        all,
                                        "/visits/%s/engagement%s".formatted(visit.id(), page),
                                        about.type(),
                                        about.id(),
                                        about.centreId(),
                                        occasion)));
    }

    static Map<String, Object> facts(VisitSummary visit, Map<String, Object> more) {
        var facts = new HashMap<String, Object>(more);
        facts.put("centre", visit.enrolment().centre().name());
        facts.put("reference", visit.reference());
        facts.put("cycle", visit.cycleName());
        return facts;
    }

    private static List<UUID> ids(List<PersonSummary> people) {
        return people.stream().map(PersonSummary::id).toList();
    }
}
