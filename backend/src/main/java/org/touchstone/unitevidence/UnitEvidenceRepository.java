package org.touchstone.unitevidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over evidence maps. */
@ApplicationScoped
class UnitEvidenceRepository implements PanacheRepositoryBase<UnitEvidence, UUID> {

    private static final int MOST_STAFF = 2000;
    private static final String PEOPLE = "assignment a join person p on p.id = a.person_id";

    /** In the order of the criteria, then of the records' days. */
    List<UnitEvidence> of(UUID personId, UUID centreId) {
        return list(
                "personId = ?1 and centreId = ?2 order by criterion, datedOn, id",
                personId,
                centreId);
    }

    boolean isTagged(UUID personId, UUID centreId, UnitEvidenceToTag request) {
        return count(
                        "personId = ?1 and centreId = ?2 and criterion = ?3 and recordType = ?4 and recordId = ?5",
                        personId,
                        centreId,
                        request.criterion(),
                        request.recordType(),
                        request.recordId())
                > 0;
    }

    long countOf(UUID personId, UUID centreId, String criterion) {
        return count(
                "personId = ?1 and centreId = ?2 and criterion = ?3",
                personId,
                centreId,
                criterion);
    }

    /** The names of everybody who holds or held a role at the centre, the longest first. */
    List<String> namesOfOthers(UUID centreId, UUID me) {
        return KeysetQuery.select("distinct p.name as name", PEOPLE, "p.id")
                .where("a.target_kind = 'CENTRE'")
                .where("a.target_id = :centre", "centre", centreId)
                .where("p.id <> :me", "me", me)
                .order("length", "char_length(p.name)")
                .defaultSort("-length")
                .list(getEntityManager(), MOST_STAFF, row -> row.text("name"));
    }
}
