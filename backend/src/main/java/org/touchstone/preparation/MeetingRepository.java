package org.touchstone.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;

/** Every query over the log of a visit as records. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** The entry, if it belongs to that visit. */
    Meeting require(UUID visitId, UUID id) {
        return find("id = ?1 and visitId = ?2", id, visitId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("meeting"));
    }

    /** What has been held and looked at. */
    Set<MeetingType> held(UUID visitId) {
        return list("visitId", visitId).stream().map(Meeting::type).collect(Collectors.toSet());
    }
}
