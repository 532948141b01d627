package org.touchstone.iqashare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over shares and their readings. */
@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    Share require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("share"));
    }

    void keep(ShareRead read) {
        getEntityManager().persist(read);
    }

    /** Those of the areas, over or not, and those that are open today to the reviewer. */
    Paged<ShareRow> page(
            Collection<UUID> areas, UUID area, UUID reviewer, LocalDate today, PageQuery page) {
        return rows(today)
                .where(
                        "(s.area_id in (:areas) or s.reviewer_id = :me and v.reviewer_id = :me and s.ended_at is null"
                                + " and :today between s.from_on and s.to_on)")
                .bind("areas", areas.isEmpty() ? List.of(NOBODY) : areas)
                .bind("me", reviewer)
                .where("s.area_id = :area", "area", area)
                .order("fromOn", "s.from_on")
                .defaultSort("-fromOn")
                .page(getEntityManager(), page, ShareRow::of);
    }

    ShareRow row(UUID id, LocalDate today) {
        return rows(today)
                .where("s.id = :id", "id", id)
                .list(getEntityManager(), 1, ShareRow::of)
                .get(0);
    }

    private static KeysetQuery rows(LocalDate today) {
        return KeysetQuery.select(ShareRow.COLUMNS, ShareRow.FROM, "s.id").bind("today", today);
    }

    Paged<ShareView.Reading> readings(UUID shareId, PageQuery page) {
        return KeysetQuery.select(
                        "r.id as id, r.kind as kind, r.record_id as record_id, r.title as title, r.person_id as person_id,"
                                + " p.name as person_name, r.at as at",
                        "iqa_share_read r join person p on p.id = r.person_id",
                        "r.id")
                .where("r.share_id = :share", "share", shareId)
                .order("at", "r.at")
                .defaultSort("-at")
                .page(
                        getEntityManager(),
                        page,
                        row ->
                                new ShareView.Reading(
                                        row.uuid("id"),
                                        row.constant("kind", SharedKind.class),
                                        row.uuid("record_id"),
                                        row.text("title"),
                                        row.uuid("person_id"),
                                        row.text("person_name"),
                                        row.instant("at")));
    }
}
