package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over absences and who covers meanwhile. */
@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {

    private static final int MOST = 500;

    private final RowWriter rows;

    AbsenceRepository(RowWriter rows) {
        this.rows = rows;
    }

    Absence require(UUID areaId, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.areaId().equals(areaId))
                .orElseThrow(() -> new NotFound("absence"));
    }

    /** Whether the person is away on days of the span by another entry of the area. */
    boolean overlaps(UUID areaId, UUID personId, LocalDate from, LocalDate to, UUID except) {
        return count(
                        "areaId = ?1 and personId = ?2 and startsOn <= ?4 and endsOn >= ?3 and id <> ?5",
                        areaId,
                        personId,
                        from,
                        to,
                        except)
                > 0;
    }

    Paged<AbsenceRow> page(UUID areaId, UUID personId, PageQuery page) {
        return KeysetQuery.select(AbsenceRow.COLUMNS, AbsenceRow.FROM, "b.id")
                .where("b.area_id = :area", "area", areaId)
                .where("b.person_id = :person", "person", personId)
                .order("startsOn", "b.starts_on")
                .defaultSort("-startsOn")
                .page(getEntityManager(), page, AbsenceRow::of);
    }

    /** An activity of a plan in force for which the absent member answers. */
    record Own(UUID planId, PlanActivity activity) {}

    /** In place of the covers that were there. */
    void cover(Absence absence, List<AbsenceToSave.Cover> covers, List<Own> own) {
        getEntityManager()
                .createNativeQuery("delete from work_plan_cover where absence_id = :absence")
                .setParameter("absence", absence.id())
                .executeUpdate();
        var values = new ArrayList<Object[]>();
        for (var cover : covers) {
            var plan =
                    own.stream()
                            .filter(one -> one.activity().id().equals(cover.activityId()))
                            .map(Own::planId)
                            .findFirst()
                            .orElseThrow();
            values.add(new Object[] {absence.id(), plan, cover.activityId(), cover.personId()});
        }
        rows.insert("work_plan_cover", "absence_id, plan_id, item_id, person_id", values);
    }

    List<AbsenceView.Covered> covers(UUID absenceId) {
        return KeysetQuery.select(
                        "k.item_id as item_id, t.title as title, k.person_id as person_id, p.name as person_name",
                        "work_plan_cover k join person p on p.id = k.person_id"
                                + " join work_plan_version v on v.published_of = k.plan_id"
                                + " join work_plan_activity t on t.version_id = v.id and t.item_id = k.item_id",
                        "k.item_id")
                .where("k.absence_id = :absence", "absence", absenceId)
                .order("title", "t.title")
                .defaultSort("title")
                .list(
                        getEntityManager(),
                        MOST,
                        row ->
                                new AbsenceView.Covered(
                                        row.uuid("item_id"),
                                        row.text("title"),
                                        row.uuid("person_id"),
                                        row.text("person_name")));
    }

    /** What the member answers for, is due in that time, not done, and nobody covers. */
    List<AbsenceView.Uncovered> uncovered(Absence absence) {
        return KeysetQuery.select(
                        "t.item_id as item_id, t.title as title, t.to_on as to_on",
                        "work_plan w join work_plan_version v on v.published_of = w.id"
                                + " join work_plan_activity t on t.version_id = v.id",
                        "t.item_id")
                .where("w.area_id = :area", "area", absence.areaId())
                .where("w.state = 'OPEN'")
                .where("t.responsible_id = :person", "person", absence.personId())
                .where("t.to_on >= :from", "from", absence.startsOn())
                .where("t.to_on <= :to", "to", absence.endsOn())
                .where(
                        "not exists (select 1 from work_plan_done d where d.plan_id = w.id and d.item_id = t.item_id)")
                .where(
                        "not exists (select 1 from work_plan_cover k where k.item_id = t.item_id and k.absence_id = :absence)")
                .bind("absence", absence.id())
                .order("dueOn", "t.to_on")
                .defaultSort("dueOn")
                .list(
                        getEntityManager(),
                        MOST,
                        row ->
                                new AbsenceView.Uncovered(
                                        row.uuid("item_id"), row.text("title"), row.date("to_on")));
    }
}
