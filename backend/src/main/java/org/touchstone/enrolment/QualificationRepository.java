package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;

/** Every query over the catalogue of qualifications. */
@ApplicationScoped
class QualificationRepository implements PanacheRepositoryBase<Qualification, UUID> {

    Qualification require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("qualification"));
    }

    Optional<Qualification> byNumber(UUID aoId, String number) {
        return find("aoId = ?1 and number = ?2", aoId, number).firstResultOptional();
    }

    /** Those of the numbers that the catalogue knows, in one query. */
    Map<String, Qualification> byNumbers(UUID aoId, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : list("aoId = ?1 and number in ?2", aoId, numbers).stream()
                        .collect(Collectors.toMap(Qualification::number, Function.identity()));
    }

    /** Those of the ids that exist, in one query. */
    Map<UUID, Qualification> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Qualification::id, Function.identity()));
    }
}
