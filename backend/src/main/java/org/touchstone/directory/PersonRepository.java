package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;

/** Every query over people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID>, PersonDirectory {

    Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Person> notYetSignedIn(String email) {
        return find("email = ?1 and subject is null", email).firstResultOptional();
    }

    Map<UUID, PersonSummary> summaries(Collection<UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : list("id in ?1", wanted).stream()
                        .map(Person::summary)
                        .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    @Override
    public PersonSummary require(UUID id) {
        return findByIdOptional(id).map(Person::summary).orElseThrow(() -> new NotFound("person"));
    }

    @Override
    public Map<UUID, PersonSummary> byIds(Collection<UUID> ids) {
        return summaries(ids);
    }
}
