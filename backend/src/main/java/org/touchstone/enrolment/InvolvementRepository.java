package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** Every query over involvements. */
@ApplicationScoped
class InvolvementRepository implements PanacheRepositoryBase<Involvement, UUID> {

    Paged<InvolvementView> page(UUID enrolmentId, PageQuery page) {
        return select().where("i.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .page(getEntityManager(), page, InvolvementView::of);
    }

    InvolvementView view(UUID id) {
        return select().where("i.id = :id", "id", id)
                .list(getEntityManager(), 1, InvolvementView::of)
                .get(0);
    }

    private static KeysetQuery select() {
        return KeysetQuery.select(
                        "i.id as id, i.person_id as person_id, p.name as person_name, b.name as requested_by_name,"
                                + " i.reason as reason, i.starts_on as starts_on, i.ends_on as ends_on",
                        "involvement i join person p on p.id = i.person_id join person b on b.id = i.requested_by",
                        "i.id")
                .order("startsOn", "i.starts_on")
                .defaultSort("-startsOn");
    }
}
