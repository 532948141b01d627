package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over incidents and anomalies. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    Incident require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("incident"));
    }

    Anomaly requireAnomaly(UUID id) {
        var anomaly = getEntityManager().find(Anomaly.class, id);
        if (anomaly == null) {
            throw new NotFound("anomaly");
        }
        return anomaly;
    }

    void add(Anomaly anomaly) {
        getEntityManager().persist(anomaly);
        getEntityManager().flush();
    }

    boolean hasBatch(UUID enrolmentId, UUID batchId) {
        var batch = getEntityManager().find(ClaimBatch.class, batchId);
        return batch != null && batch.enrolmentId().equals(enrolmentId);
    }

    /** Incidents; from outside the centre those that were reported. */
    <T> Paged<T> incidents(Scope scope, UUID centreId, PageQuery page, Function<Row, T> mapping) {
        var query = incidents().within(scope).where("c.id = :centre", "centre", centreId);
        if (scope.centres().isEmpty()) {
            query.where("i.state = 'REPORTED'");
        } else {
            query.where("(i.state = 'REPORTED' or c.id in (:scopeCentres))");
        }
        return query.page(getEntityManager(), page, mapping);
    }

    <T> T incident(UUID id, Function<Row, T> mapping) {
        return incidents()
                .where("i.id = :id", "id", id)
                .list(getEntityManager(), 1, mapping)
                .get(0);
    }

    private static KeysetQuery incidents() {
        return KeysetQuery.select(IncidentView.COLUMNS, IncidentView.FROM, "i.id")
                .order("foundOn", "i.found_on")
                .defaultSort("-foundOn");
    }

    <T> Paged<T> anomalies(
            Scope scope, UUID centreId, Boolean open, PageQuery page, Function<Row, T> mapping) {
        var query = anomalies().within(scope).where("c.id = :centre", "centre", centreId);
        if (open != null) {
            query.where(open ? "a.cleared_on is null" : "a.cleared_on is not null");
        }
        return query.page(getEntityManager(), page, mapping);
    }

    <T> T anomaly(UUID id, Function<Row, T> mapping) {
        return anomalies()
                .where("a.id = :id", "id", id)
                .list(getEntityManager(), 1, mapping)
                .get(0);
    }

    private static KeysetQuery anomalies() {
        return KeysetQuery.select(AnomalyView.COLUMNS, AnomalyView.FROM, "a.id")
                .order("foundOn", "a.found_on")
                .defaultSort("-foundOn");
    }
}
