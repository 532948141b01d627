package org.touchstone.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** Every query over assessments. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID>, AssessmentDirectory {

    private static final String FACT =
            "select s.id, s.learner, s.programmeId, s.unit, s.assessorId, s.method, s.siteId, s.state from Assessment s where s.centreId = ?1 and s.id = ?2";

    /** Those that the centre's system sent before, by its keys, in one query. */
    Map<String, Assessment> bySenderKeys(UUID centreId, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : list("centreId = ?1 and senderKey in ?2", centreId, keys).stream()
                        .collect(Collectors.toMap(Assessment::senderKey, Function.identity()));
    }

    /**
     * @param onlyOf null, or the assessor whose own decisions alone may be seen
     */
    Paged<AssessmentRow> page(UUID centreId, UUID onlyOf, AssessmentFilter filter, PageQuery page) {
        return KeysetQuery.select(AssessmentRow.COLUMNS, AssessmentRow.FROM, "s.id")
                .foundIn("assessment s")
                .where("s.centre_id = :centre", "centre", centreId)
                .where("s.assessor_id = :onlyOf", "onlyOf", onlyOf)
                .where("s.programme_id = :programme", "programme", filter.programmeId)
                .where("s.assessor_id = :assessor", "assessor", filter.assessorId)
                .where("s.learner = :learner", "learner", filter.learner)
                .where("s.unit = :unit", "unit", filter.unit)
                .where("s.state in (:states)", "states", filter.states)
                .order("key", "s.sender_key")
                .defaultSort("key")
                .page(getEntityManager(), page, AssessmentRow::of);
    }

    @Override
    public List<Fact> on(UUID centreId, Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : getEntityManager()
                        .unwrap(Session.class)
                        .doReturningWork(
                                connection ->
                                        new PopulationReader(connection)
                                                .read(centreId, programmes));
    }

    @Override
    public Optional<Fact> find(UUID centreId, UUID id) {
        return getEntityManager()
                .createQuery(FACT, Object[].class)
                .setParameter(1, centreId)
                .setParameter(2, id)
                .getResultStream()
                .map(
                        row ->
                                new Fact(
                                        (UUID) row[0],
                                        (String) row[1],
                                        (UUID) row[2],
                                        (String) row[3],
                                        (UUID) row[4],
                                        (AssessmentMethod) row[5],
                                        (UUID) row[6],
                                        (AssessmentState) row[7]))
                .findFirst();
    }
}
