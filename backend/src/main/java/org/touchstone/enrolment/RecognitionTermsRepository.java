package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** Every query over editions of the terms. */
@ApplicationScoped
class RecognitionTermsRepository implements PanacheRepositoryBase<RecognitionTerms, UUID> {

    boolean isTaken(UUID aoId, String edition) {
        return count("aoId = ?1 and edition = ?2", aoId, edition) > 0;
    }

    Paged<RecognitionTermsView> page(Collection<UUID> aos, PageQuery page) {
        return KeysetQuery.select(
                        "t.id as id, t.edition as edition, t.title as title, t.in_force_from as in_force_from",
                        "recognition_terms t",
                        "t.id")
                .where("t.ao_id in (:aos)")
                .bind("aos", aos.isEmpty() ? Set.of(new UUID(0, 0)) : aos)
                .order("inForceFrom", "t.in_force_from")
                .defaultSort("-inForceFrom")
                .page(
                        getEntityManager(),
                        page,
                        row ->
                                new RecognitionTermsView(
                                        row.uuid("id"),
                                        row.text("edition"),
                                        row.text("title"),
                                        null,
                                        row.date("in_force_from")));
    }
}
