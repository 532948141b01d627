package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentrePeople.CentrePractitioner;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** The staff of a centre: practitioners, duties, and who else there is (QMR-090, QMR-098). */
@ApplicationScoped
class StaffService {

    private final PractitionerRepository practitioners;
    private final PractitionerRules rules;
    private final ProgrammeRepository programmes;
    private final CentreDuties duties;
    private final CentreDirectory centres;
    private final PersonDirectory people;
    private final Assignments assignments;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<PractitionerAdded> added;
    private final Event<PractitionerEdited> edited;
    private final Event<DutyNamed> named;

    StaffService(
            PractitionerRepository practitioners,
            PractitionerRules rules,
            ProgrammeRepository programmes,
            CentreDuties duties,
            CentreDirectory centres,
            PersonDirectory people,
            Assignments assignments,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<PractitionerAdded> added,
            Event<PractitionerEdited> edited,
            Event<DutyNamed> named) {
        this.practitioners = practitioners;
        this.rules = rules;
        this.programmes = programmes;
        this.duties = duties;
        this.centres = centres;
        this.people = people;
        this.assignments = assignments;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.added = added;
        this.edited = edited;
        this.named = named;
    }

    @Transactional
    CentrePeopleView get(String centre) {
        return view(centres.requireVisible(centre).id());
    }

    @Transactional
    PractitionerView add(String centre, PractitionerToAdd request) {
        var centreId = centres.requireVisible(centre).id();
        rules.requireSound(centreId, request.roles(), request.programmeIds());
        var personId = rules.person(request);
        rules.requireNoConflict(personId, centreId);
        var listed = practitioners.of(centreId, personId);
        var roles = Set.copyOf(request.roles());
        var on = Set.copyOf(request.programmeIds());
        if (listed.isPresent()) {
            var former = listed.get();
            if (!former.hasLeft(LocalDate.now(clock))) {
                throw new AlreadyExists(
                        EnrolmentProblem.PRACTITIONER_LISTED,
                        EnrolmentProblem.PRACTITIONER_LISTED.sentence());
            }
            edited.fire(former.edit(roles, on, null));
        } else {
            var practitioner = new Practitioner(centreId, personId, roles, on);
            practitioners.persist(practitioner);
            added.fire(practitioner.added());
        }
        practitioners.flush();
        assignments.give(personId, Role.PRACTITIONER, Target.CENTRE, centreId);
        return practitioner(centreId, personId);
    }

    @Transactional
    PractitionerView edit(String centre, UUID id, PractitionerToEdit request) {
        var practitioner = listed(centre, id);
        precondition.matches(practitioner.version());
        rules.requireSound(practitioner.centreId(), request.roles(), request.programmeIds());
        var event =
                practitioner.edit(
                        Set.copyOf(request.roles()),
                        Set.copyOf(request.programmeIds()),
                        practitioner.leftOn());
        practitioners.flush();
        edited.fire(event);
        return practitioner(practitioner.centreId(), practitioner.personId());
    }

    /** Takes the person off the list and ends the role, from today on. */
    @Transactional
    CentrePeopleView leave(String centre, UUID id) {
        var practitioner = listed(centre, id);
        precondition.matches(practitioner.version());
        var event =
                practitioner.edit(
                        practitioner.roles(),
                        practitioner.programmes(),
                        LocalDate.now(clock).minusDays(1));
        practitioners.flush();
        edited.fire(event);
        assignments.end(
                practitioner.personId(), Role.PRACTITIONER, Target.CENTRE, practitioner.centreId());
        return view(practitioner.centreId());
    }

    @Transactional
    CentrePeopleView name(String centre, CentreDuty duty, DutyToName request) {
        var centreId = centres.requireVisible(centre).id();
        if (request.personId() != null && !practitioners.isStaff(centreId, request.personId())) {
            throw new RulesBroken(
                    "/personId",
                    EnrolmentProblem.UNKNOWN_STAFF,
                    EnrolmentProblem.UNKNOWN_STAFF.sentence());
        }
        duties.name(centreId, duty, request.personId());
        named.fire(new DutyNamed(centreId, duty, request.personId()));
        return view(centreId);
    }

    private Practitioner listed(String centre, UUID id) {
        var centreId = centres.requireVisible(centre).id();
        var practitioner = practitioners.require(id);
        if (!practitioner.centreId().equals(centreId)
                || practitioner.hasLeft(LocalDate.now(clock))) {
            throw new NotFound("practitioner");
        }
        return practitioner;
    }

    private PractitionerView practitioner(UUID centreId, UUID personId) {
        return view(centreId).practitioners().stream()
                .filter(view -> view.person().id().equals(personId))
                .findFirst()
                .orElseThrow();
    }

    private CentrePeopleView view(UUID centreId) {
        var listed = practitioners.practitioners(centreId);
        var all = new HashSet<UUID>();
        listed.forEach(one -> all.addAll(one.programmes()));
        var titles = programmes.atCentre(centreId, all);
        var holders = duties.of(centreId);
        var names = people.byIds(holders.values());
        var nominee = practitioners.nominee(centreId).map(CentrePeopleView.Staff::of).orElse(null);
        var edits =
                viewer.holdsOn(
                                Ownership.ofCentre(centreId),
                                Role.CENTRE_CONTACT,
                                Role.HEAD_OF_CENTRE)
                        || viewer.holds(Role.AO_ADMIN);
        return new CentrePeopleView(
                centreId,
                nominee,
                nominee == null,
                practitioners.head(centreId).map(CentrePeopleView.Staff::of).orElse(null),
                Arrays.stream(CentreDuty.values())
                        .map(
                                duty ->
                                        new CentrePeopleView.Duty(
                                                duty,
                                                CentrePeopleView.Staff.of(
                                                        names.get(holders.get(duty)))))
                        .toList(),
                listed.stream().map(one -> view(one, titles)).toList(),
                practitioners.otherStaff(centreId),
                edits
                        ? Stream.of("add-practitioner", "name-duty", "give-role")
                                .map(Command::open)
                                .toList()
                        : List.of());
    }

    private static PractitionerView view(CentrePractitioner one, Map<UUID, String> titles) {
        return new PractitionerView(
                one.practitionerId(),
                CentrePeopleView.Staff.of(one.person()),
                one.roles().stream().sorted().toList(),
                one.programmes().stream()
                        .map(id -> new PractitionerView.OnProgramme(id, titles.get(id)))
                        .sorted(Comparator.comparing(PractitionerView.OnProgramme::title))
                        .toList(),
                one.levels().stream().sorted().toList(),
                one.subjectAreas().stream().sorted().toList(),
                one.version());
    }
}
