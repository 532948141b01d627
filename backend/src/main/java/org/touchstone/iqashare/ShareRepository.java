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

    private static final int MOST_VISITS = 50;
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

    /** Visits of the centre with a reviewer and agreed days that end then or later. */
    List<ShareableVisit> visits(UUID centreId, LocalDate endingFrom, ShareSettings.Values window) {
        return KeysetQuery.select(
                        "v.id as id, v.reference as reference, v.start_on as start_on, v.end_on as end_on, p.name as reviewer_name",
                        "visit v join enrolment e on e.id = v.enrolment_id join person p on p.id = v.reviewer_id",
                        "v.id")
                .where("e.centre_id = :centre", "centre", centreId)
                .where("v.start_on is not null")
                .where("v.end_on >= :endingFrom", "endingFrom", endingFrom)
                .where("v.state not in ('CANCELLED', 'NOT_PERMITTED', 'DEFERRED', 'WITHDRAWN')")
                .order("startOn", "v.start_on")
                .defaultSort("startOn")
                .list(
                        getEntityManager(),
                        MOST_VISITS,
                        row ->
                                new ShareableVisit(
                                        row.uuid("id"),
                                        row.text("reference"),
                                        row.date("start_on"),
                                        row.date("end_on"),
                                        row.text("reviewer_name"),
                                        row.date("start_on").minusDays(window.daysBeforeVisit()),
                                        row.date("end_on").plusDays(window.daysAfterVisit())));
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
