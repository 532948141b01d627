package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Posts this feature's notices: who is told, with the facts that every one of them names. */
@ApplicationScoped
class VisitPost {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Notices notices;
    private final Assignments assignments;
    private final TeamRepository teams;

    VisitPost(Notices notices, Assignments assignments, TeamRepository teams) {
        this.notices = notices;
        this.assignments = assignments;
        this.teams = teams;
    }

    /** Posts to each of the people once per occasion; nobody is passed over silently but null. */
    void post(
            String template,
            Collection<UUID> people,
            VisitSummary visit,
            Map<String, Object> facts,
            String occasion,
            String calendar) {
        var all = new HashMap<>(facts);
        all.put("reference", visit.reference());
        all.put("centreName", visit.enrolment().centre().name());
        all.put("centreNumber", visit.enrolment().centre().number());
        all.put("cycleName", visit.cycleName());
        people.stream()
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                        person ->
                                notices.post(
                                        new NewNotice(
                                                template,
                                                person,
                                                all,
                                                "/visits/" + visit.id(),
                                                "visit",
                                                visit.id(),
                                                visit.enrolment().centre().id(),
                                                occasion,
                                                calendar)));
    }

    List<UUID> nominees(VisitSummary visit) {
        return ids(
                assignments.holders(
                        Role.CENTRE_CONTACT, Target.CENTRE, visit.enrolment().centre().id()));
    }

    List<UUID> qualityManagers(VisitSummary visit) {
        return ids(assignments.holders(Role.QUALITY_MANAGER, Target.AO, visit.enrolment().aoId()));
    }

    /** The leader of the reviewer's team; every team leader while nobody is named. */
    List<UUID> teamLeaders(VisitSummary visit) {
        var aoId = visit.enrolment().aoId();
        return visit.reviewerId() == null
                ? ids(assignments.holders(Role.TEAM_LEADER, Target.AO, aoId))
                : teams.leaderOf(aoId, visit.reviewerId()).map(List::of).orElse(List.of());
    }

    private static List<UUID> ids(List<PersonSummary> people) {
        return people.stream().map(PersonSummary::id).toList();
    }

    /** One day or several, in words. */
    static String words(LocalDate start, LocalDate end) {
        return end == null || start.equals(end)
                ? DAY.format(start)
                : DAY.format(start) + " to " + DAY.format(end);
    }
}
