package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Viewer;

/** Every query over judgements and how they came about. */
@ApplicationScoped
class JudgementRepository implements PanacheRepositoryBase<Judgement, UUID> {

    private final Viewer viewer;

    JudgementRepository(Viewer viewer) {
        this.viewer = viewer;
    }

    Optional<Judgement> of(UUID visitId, String objective) {
        return find("visitId = ?1 and objective = ?2", visitId, objective).firstResultOptional();
    }

    /** All of the visit by objective: at most one per objective of the scheme. */
    Map<String, Judgement> byObjective(UUID visitId) {
        return list("visitId = ?1 order by objective", visitId).stream()
                .collect(Collectors.toMap(Judgement::objective, Function.identity()));
    }

    /** Adds a line to the history, with the caller as its author (QMR-170). */
    void remember(UUID visitId, JudgementMade made, JudgementState state, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "insert into judging_judgement_change (id, visit_id, objective, level_before, level, rationale, reason,"
                                + " state, person_id, person_name, acting_role, at) values (:id, :visit, :objective, :before, :level,"
                                + " :rationale, :reason, :state, :person, :name, :role, :at)")
                .setParameter("id", Ids.next())
                .setParameter("visit", visitId)
                .setParameter("objective", made.objective())
                .setParameter("before", made.levelBefore())
                .setParameter("level", made.level())
                .setParameter("rationale", made.rationale())
                .setParameter("reason", made.reason())
                .setParameter("state", state.name())
                .setParameter("person", viewer.person().orElse(null))
                .setParameter("name", viewer.name())
                .setParameter("role", viewer.actingAs().map(Enum::name).orElse(null))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** How the level of an objective came about, oldest first. */
    Paged<JudgementChangeRow> history(UUID visitId, String objective, PageQuery page) {
        return KeysetQuery.select(
                        "h.id as id, h.level_before as level_before, h.level as level, h.rationale as rationale, h.reason as reason,"
                                + " h.state as state, h.person_name as person_name, h.acting_role as acting_role, h.at as at",
                        "judging_judgement_change h",
                        "h.id")
                .where("h.visit_id = :visit", "visit", visitId)
                .where("h.objective = :objective", "objective", objective)
                .order("at", "h.at")
                .defaultSort("at")
                .page(getEntityManager(), page, JudgementChangeRow::of);
    }
}
