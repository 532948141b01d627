package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.ProgrammeDirectory;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** What a centre has: its staff and their roles, sites and programmes. */
@ApplicationScoped
class CentreStaff {

    private static final List<Role> OTHER_STAFF =
            List.of(
                    Role.HEAD_OF_CENTRE,
                    Role.CENTRE_CONTACT,
                    Role.CENTRE_MANAGER,
                    Role.EXAMS_OFFICER,
                    Role.PRACTITIONER);

    private final Assignments assignments;
    private final CentrePeople staff;
    private final PersonDirectory people;
    private final Sites sites;
    private final EnrolmentDirectory enrolments;
    private final ProgrammeDirectory programmes;
    private final Clock clock;

    CentreStaff(
            Assignments assignments,
            CentrePeople staff,
            PersonDirectory people,
            Sites sites,
            EnrolmentDirectory enrolments,
            ProgrammeDirectory programmes,
            Clock clock) {
        this.assignments = assignments;
        this.staff = staff;
        this.people = people;
        this.sites = sites;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Whether the person works at the centre today. */
    boolean worksAt(UUID centreId, UUID personId) {
        return assignments.worksAtCentre(personId, centreId)
                || practitioners(centreId).contains(personId);
    }

    /** Those who may assess at the centre: who delivers there, and who holds the role. */
    Set<UUID> assessors(UUID centreId) {
        var all = new HashSet<>(practitioners(centreId));
        assignments
                .holders(Role.ASSESSOR, Target.CENTRE, centreId)
                .forEach(person -> all.add(person.id()));
        return all;
    }

    /** Those who may countersign: who assesses, and who quality-assures. */
    Set<UUID> countersigners(UUID centreId) {
        var all = new HashSet<>(assessors(centreId));
        for (var role : List.of(Role.IQA, Role.LEAD_IQA)) {
            assignments
                    .holders(role, Target.CENTRE, centreId)
                    .forEach(person -> all.add(person.id()));
        }
        return all;
    }

    private Set<UUID> practitioners(UUID centreId) {
        return staff.practitioners(centreId).stream()
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
    }

    /** Everybody who works at the centre, by name. */
    List<AreaChoicesView.Colleague> colleagues(UUID centreId) {
        var assessors = assessors(centreId);
        var countersigners = countersigners(centreId);
        var all = new HashSet<>(countersigners);
        for (var role : OTHER_STAFF) {
            assignments
                    .holders(role, Target.CENTRE, centreId)
                    .forEach(person -> all.add(person.id()));
        }
        return people.byIds(all).values().stream()
                .sorted(Comparator.comparing(PersonSummary::name))
                .map(
                        person ->
                                new AreaChoicesView.Colleague(
                                        person.id(),
                                        person.name(),
                                        assessors.contains(person.id()),
                                        countersigners.contains(person.id())))
                .toList();
    }

    /** The open sites of the centre. */
    Set<UUID> sites(UUID centreId) {
        return sites.of(centreId).stream().map(SiteSummary::id).collect(Collectors.toSet());
    }

    /** The programmes that run at the centre today, in all schemes. */
    Set<UUID> programmes(UUID centreId) {
        return enrolments.of(centreId).stream()
                .flatMap(enrolment -> programmes.ofEnrolment(enrolment.id()).stream())
                .map(ProgrammeDirectory.ProgrammeSummary::id)
                .collect(Collectors.toSet());
    }

    String name(UUID personId) {
        return people.require(personId).name();
    }

    /**
     * Gives the role at the centre for the time, unless the person holds it there already. What
     * they may do in an area follows from leading it or being in its team, so the role stays when
     * that ends.
     */
    void give(UUID personId, Role role, UUID centreId, LocalDate from, LocalDate to, String area) {
        if (!assignments.holds(personId, role, Target.CENTRE, centreId)) {
            var today = LocalDate.now(clock);
            if (to == null || !to.isBefore(today)) {
                assignments.giveBetween(
                        personId,
                        role,
                        Target.CENTRE,
                        centreId,
                        from.isBefore(today) ? today : from,
                        to,
                        "IQA of " + area);
            }
        }
    }
}
