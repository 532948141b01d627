package org.touchstone.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** The results of all snapshots. */
@ApplicationScoped
class ScopeHistory implements PanacheRepositoryBase<DecidedScope, UUID> {

    private final ObjectMapper json;

    ScopeHistory(ObjectMapper json) {
        this.json = json;
    }

    /** The result before this one, if there was any. */
    Optional<DecidedScope> last(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by decidedAt desc, id desc", enrolmentId)
                .firstResultOptional();
    }

    void keep(ScopeResult result, UUID schemeVersionId, Instant at) {
        try {
            persistAndFlush(
                    new DecidedScope(
                            result,
                            schemeVersionId,
                            at,
                            json.writeValueAsString(result.reasons())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Paged<ScopeHistoryRow> page(UUID enrolmentId, PageQuery page) {
        return KeysetQuery.select(
                        "s.id as id, s.decided_at as decided_at, s.snapshot_on as snapshot_on, s.in_scope as in_scope, s.reasons as reasons",
                        "scope_decision s",
                        "s.id")
                .where("s.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .order("decidedAt", "s.decided_at")
                .defaultSort("-decidedAt")
                .page(
                        getEntityManager(),
                        page,
                        row ->
                                new ScopeHistoryRow(
                                        row.uuid("id"),
                                        row.instant("decided_at"),
                                        row.date("snapshot_on"),
                                        row.flag("in_scope"),
                                        reasons(row.text("reasons"))));
    }

    private List<ScopeResult.Reason> reasons(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
