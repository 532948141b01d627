package org.touchstone.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;

/** Every query over what was found at points: records, feedback and findings. */
@ApplicationScoped
class RecordRepository implements PanacheRepositoryBase<MonitoringRecord, UUID> {

    /** More than a point has members, each with a finding for every standard. */
    private static final int MOST = 12_000;

    MonitoringRecord require(UUID pointId, UUID id) {
        return findByIdOptional(id)
                .filter(record -> record.pointId().equals(pointId))
                .orElseThrow(() -> new NotFound("monitoring record"));
    }

    void add(Object row) {
        getEntityManager().persist(row);
        getEntityManager().flush();
    }

    List<MonitoringRecord> of(UUID pointId) {
        return list("pointId", pointId);
    }

    Optional<Feedback> feedback(UUID recordId) {
        return Optional.ofNullable(feedback(List.of(recordId)).get(recordId));
    }

    /** By record. */
    Map<UUID, Feedback> feedback(Collection<UUID> recordIds) {
        return recordIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from Feedback where recordId in (:ids)", Feedback.class)
                        .setParameter("ids", recordIds)
                        .setMaxResults(recordIds.size())
                        .getResultStream()
                        .collect(Collectors.toMap(Feedback::recordId, Function.identity()));
    }

    List<MonitoringFinding> findings(UUID pointId) {
        return getEntityManager()
                .createQuery(
                        "from MonitoringFinding where pointId = :point order by id",
                        MonitoringFinding.class)
                .setParameter("point", pointId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
