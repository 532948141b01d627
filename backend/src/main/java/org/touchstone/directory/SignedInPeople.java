package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.touchstone.shared.security.AssignmentSource;

/**
 * Finds the person behind a token. Someone who signs in for the first time is known by the e-mail
 * address that the identity provider has verified.
 */
@ApplicationScoped
class SignedInPeople implements AssignmentSource {

    private final PersonRepository people;
    private final AssignmentRepository assignments;
    private final Clock clock;

    SignedInPeople(PersonRepository people, AssignmentRepository assignments, Clock clock) {
        this.people = people;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Known> find(String subject, String verifiedEmail) {
        return people.bySubject(subject)
                .or(() -> firstSignIn(subject, verifiedEmail))
                .map(
                        person ->
                                new Known(
                                        person.id(),
                                        person.name(),
                                        assignments.inEffect(person.id(), LocalDate.now(clock))));
    }

    private Optional<Person> firstSignIn(String subject, String verifiedEmail) {
        var person =
                verifiedEmail == null
                        ? Optional.<Person>empty()
                        : people.notYetSignedIn(verifiedEmail);
        person.ifPresent(found -> found.signedInAs(subject));
        return person;
    }
}
