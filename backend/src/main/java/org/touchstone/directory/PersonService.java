package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** People, machines and awarding organisations on record. */
@ApplicationScoped
class PersonService {

    private final PersonRepository people;
    private final AwardingOrganisationRepository organisations;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<PersonAdded> added;
    private final Event<PersonEdited> edited;
    private final Event<AwardingOrganisationAdded> organisationAdded;

    PersonService(
            PersonRepository people,
            AwardingOrganisationRepository organisations,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<PersonAdded> added,
            Event<PersonEdited> edited,
            Event<AwardingOrganisationAdded> organisationAdded) {
        this.people = people;
        this.organisations = organisations;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.added = added;
        this.edited = edited;
        this.organisationAdded = organisationAdded;
    }

    @Transactional
    Paged<PersonRow> list(PersonFilter filter) {
        return people.page(scopeOrAll(), filter, LocalDate.now(clock));
    }

    @Transactional
    Paged<ColleagueRow> colleagues(ColleagueFilter filter) {
        return people.colleagues(viewer.scope().aos(), filter, LocalDate.now(clock));
    }

    @Transactional
    PersonView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    PersonView add(PersonToSave request) {
        requireFreeEmail(request.email());
        return store(new Person(request.name().strip(), request.email(), request.phone(), home()));
    }

    @Transactional
    PersonView addMachine(MachineToAdd request) {
        if (people.bySubject(request.subject()).isPresent()) {
            throw new AlreadyExists(
                    DirectoryProblem.SUBJECT_TAKEN, DirectoryProblem.SUBJECT_TAKEN.sentence());
        }
        return store(Person.machine(request.name().strip(), request.subject(), home()));
    }

    @Transactional
    PersonView edit(UUID id, PersonToSave request) {
        var person = require(id);
        precondition.matches(person.version());
        if (!request.email().equalsIgnoreCase(person.email())) {
            requireFreeEmail(request.email());
        }
        var event = person.edit(request.name().strip(), request.email(), request.phone());
        people.flush();
        edited.fire(event);
        return view(person);
    }

    @Transactional
    Paged<AwardingOrganisationRow> organisations(PageQuery page) {
        return organisations.page(scopeOrAll(), page);
    }

    @Transactional
    AwardingOrganisationRow addOrganisation(AwardingOrganisationToAdd request) {
        if (organisations.isCodeTaken(request.code())) {
            throw new AlreadyExists(
                    DirectoryProblem.NAME_TAKEN,
                    "There is an awarding organisation with the code "
                            + request.code()
                            + " already.");
        }
        var organisation = new AwardingOrganisation(request.code(), request.name().strip());
        organisations.persistAndFlush(organisation);
        organisationAdded.fire(organisation.added());
        return organisation.row();
    }

    private PersonView store(Person person) {
        people.persistAndFlush(person);
        added.fire(person.added());
        return view(person);
    }

    /** The awarding organisation that puts a person on record, if the caller acts for one. */
    private UUID home() {
        return viewer.scope().aos().stream().findFirst().orElse(null);
    }

    /** Null is everybody: the platform's administrator keeps people of all organisations. */
    private Scope scopeOrAll() {
        return viewer.holds(Role.PLATFORM_ADMIN) ? null : viewer.scope();
    }

    private Person require(UUID id) {
        var scope = scopeOrAll();
        return people.findByIdOptional(id)
                .filter(person -> scope == null || people.isWithin(id, scope))
                .orElseThrow(() -> new NotFound("person"));
    }

    private void requireFreeEmail(String email) {
        if (people.byEmail(email).isPresent()) {
            throw new AlreadyExists(
                    DirectoryProblem.EMAIL_TAKEN, DirectoryProblem.EMAIL_TAKEN.sentence());
        }
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.id(),
                person.name(),
                person.email(),
                person.phone(),
                person.isMachine(),
                person.subject() != null,
                Command.when(
                        !person.isMachine()
                                && (viewer.holds(Role.PLATFORM_ADMIN)
                                        || viewer.holds(Role.AO_ADMIN)),
                        () -> Command.open("edit")),
                person.version());
    }
}
