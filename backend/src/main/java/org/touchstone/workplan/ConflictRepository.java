package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/** Every query over conflicts of interest. */
@ApplicationScoped
class ConflictRepository implements PanacheRepositoryBase<Conflict, UUID> {

    private static final int MOST_CONFLICTS = 10_000;

    Conflict require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("conflict"));
    }

    /** What this person declared to have none of, and has not taken back. */
    List<Conflict> openOfNone(UUID centreId, UUID personId) {
        return list(
                "centreId = ?1 and personId = ?2 and kind = ?3 and state <> ?4",
                centreId,
                personId,
                Conflict.Kind.NONE,
                Conflict.State.ENDED);
    }

    /** The declarations of none that are to be made again on that day. */
    List<Conflict> toRenewOn(LocalDate day) {
        // A year after 29 February is 28 February, so two days may fall on one.
        return list(
                        "kind = ?1 and state <> ?2 and startsOn between ?3 and ?4",
                        Conflict.Kind.NONE,
                        Conflict.State.ENDED,
                        day.minusYears(1),
                        day.minusYears(1).plusDays(1))
                .stream()
                .filter(one -> day.equals(one.renewOn()))
                .toList();
    }

    /** Those that are not ended. */
    Set<UUID> openOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1 and state <> ?2", ids, Conflict.State.ENDED).stream()
                        .map(Conflict::id)
                        .collect(Collectors.toSet());
    }

    /** Whose work each of these people must not look at. */
    Map<UUID, Set<UUID>> prohibited(UUID centreId, Collection<UUID> people) {
        var prohibited = new HashMap<UUID, Set<UUID>>();
        if (!people.isEmpty()) {
            KeysetQuery.select(
                            "i.person_id as person_id, i.party_id as party_id",
                            "work_plan_conflict i",
                            "i.id")
                    .where("i.centre_id = :centre", "centre", centreId)
                    .where("i.person_id in (:people)", "people", people)
                    .where("i.state = 'PROHIBITED' and i.party_id is not null")
                    .list(
                            getEntityManager(),
                            MOST_CONFLICTS,
                            row -> Map.entry(row.uuid("person_id"), row.uuid("party_id")))
                    .forEach(
                            one ->
                                    prohibited
                                            .computeIfAbsent(one.getKey(), key -> new HashSet<>())
                                            .add(one.getValue()));
        }
        return prohibited;
    }

    /** Whether the person must not look at the assessor's work, or at that of the learner. */
    boolean isProhibited(UUID centreId, UUID personId, UUID partyId, String learner) {
        return count(
                        "centreId = ?1 and personId = ?2 and state = ?3 and (partyId = ?4 or party = ?5)",
                        centreId,
                        personId,
                        Conflict.State.PROHIBITED,
                        partyId,
                        learner)
                > 0;
    }

    Paged<ConflictView> page(
            UUID centreId, UUID personId, PageQuery page, Function<Row, ConflictView> mapping) {
        return conflicts()
                .where("i.centre_id = :centre", "centre", centreId)
                .where("i.person_id = :person", "person", personId)
                .page(getEntityManager(), page, mapping);
    }

    ConflictView view(UUID id, Function<Row, ConflictView> mapping) {
        return conflicts()
                .where("i.id = :id", "id", id)
                .list(getEntityManager(), 1, mapping)
                .get(0);
    }

    private static KeysetQuery conflicts() {
        return KeysetQuery.select(ConflictView.COLUMNS, ConflictView.FROM, "i.id")
                .order("startsOn", "i.starts_on")
                .order("personName", "p.name")
                .defaultSort("-startsOn");
    }
}
