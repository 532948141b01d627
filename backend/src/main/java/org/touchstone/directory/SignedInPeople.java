package org.touchstone.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
    public Optional<Known> find(String subject, String verifiedEmail) {
        var today = LocalDate.now(clock);
        return assignments
                .known(subject, today)
                .or(
                        () ->
                                verifiedEmail == null
                                        ? Optional.empty()
                                        : QuarkusTransaction.joiningExisting()
                                                .call(() -> firstSignIn(subject, verifiedEmail))
                                                .flatMap(
                                                        person ->
                                                                assignments.known(subject, today)));
    }

    @Override
    public Optional<Known> ofPerson(UUID personId) {
        return assignments.known(personId, LocalDate.now(clock));
    }

    private Optional<Person> firstSignIn(String subject, String verifiedEmail) {
        var person = people.notYetSignedIn(verifiedEmail);
        person.ifPresent(found -> found.signedInAs(subject));
        return person;
    }
}
