package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/** Every query over areas, who leads them, and their teams. */
@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, UUID> {

    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_LEADS = 200;
    private static final int MOST_MEMBERS = 500;

    Area require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("area"));
    }

    /** The area, with its other writers waiting until this transaction ends. */
    Area lock(UUID id) {
        var area = getEntityManager().find(Area.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (area == null) {
            throw new NotFound("area");
        }
        return area;
    }

    void add(Object row) {
        getEntityManager().persist(row);
        getEntityManager().flush();
    }

    TeamMember requireMember(UUID areaId, UUID memberId) {
        var member = getEntityManager().find(TeamMember.class, memberId);
        if (member == null || !member.areaId().equals(areaId)) {
            throw new NotFound("member");
        }
        return member;
    }

    /** Whoever leads the area on days of the span; an end that is null is open. */
    List<AreaLead> leadsWithin(UUID areaId, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "from AreaLead where areaId = :area and startsOn <= :to and (endsOn is null or endsOn >= :from) order by startsOn",
                        AreaLead.class)
                .setParameter("area", areaId)
                .setParameter("from", from)
                .setParameter("to", to == null ? FAR_AWAY : to)
                .setMaxResults(MOST_LEADS)
                .getResultList();
    }

    boolean leads(UUID personId, UUID areaId, LocalDate day) {
        return leadsWithin(areaId, day, day).stream()
                .anyMatch(lead -> lead.personId().equals(personId));
    }

    /** The areas of the centres that the person leads on that day. */
    Set<UUID> ledBy(UUID personId, Set<UUID> centres, LocalDate day) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                "select l.areaId from AreaLead l, Area a where a.id = l.areaId and a.centreId in :centres"
                                        + " and l.personId = :person and l.startsOn <= :day and (l.endsOn is null or l.endsOn >= :day)",
                                UUID.class)
                        .setParameter("centres", centres)
                        .setParameter("person", personId)
                        .setParameter("day", day)
                        .setMaxResults(MOST_LEADS)
                        .getResultList());
    }

    boolean isMember(UUID areaId, UUID personId, LocalDate from, LocalDate to) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from TeamMember where areaId = :area and personId = :person and startsOn <= :to"
                                        + " and (endsOn is null or endsOn >= :from)",
                                Long.class)
                        .setParameter("area", areaId)
                        .setParameter("person", personId)
                        .setParameter("from", from)
                        .setParameter("to", to == null ? FAR_AWAY : to)
                        .getSingleResult()
                > 0;
    }

    /** The people who are in the team on that day, longest-serving first. */
    List<UUID> team(UUID areaId, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select personId from TeamMember where areaId = :area and startsOn <= :day and (endsOn is null or endsOn >= :day)"
                                + " order by startsOn, id",
                        UUID.class)
                .setParameter("area", areaId)
                .setParameter("day", day)
                .setMaxResults(MOST_MEMBERS)
                .getResultList();
    }

    /** Everyone who is in the team on some day of the span. */
    Set<UUID> teamWithin(UUID areaId, LocalDate from, LocalDate to) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                "select distinct personId from TeamMember where areaId = :area and startsOn <= :to"
                                        + " and (endsOn is null or endsOn >= :from)",
                                UUID.class)
                        .setParameter("area", areaId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setMaxResults(MOST_MEMBERS)
                        .getResultList());
    }

    List<AreaView.Lead> leads(UUID areaId) {
        return KeysetQuery.select(
                        "l.person_id as person_id, p.name as name, l.starts_on as starts_on, l.ends_on as ends_on",
                        "work_plan_area_lead l join person p on p.id = l.person_id",
                        "l.id")
                .where("l.area_id = :area", "area", areaId)
                .order("startsOn", "l.starts_on")
                .defaultSort("-startsOn")
                .list(
                        getEntityManager(),
                        MOST_LEADS,
                        row ->
                                new AreaView.Lead(
                                        row.uuid("person_id"),
                                        row.text("name"),
                                        row.date("starts_on"),
                                        row.date("ends_on")));
    }

    List<AreaView.Named> sites(Set<UUID> ids) {
        return named("s.id as id, s.name as name", "site s", "s.id", ids);
    }

    List<AreaView.Named> programmes(Set<UUID> ids) {
        return named("s.id as id, s.title as name", "programme s", "s.id", ids);
    }

    private List<AreaView.Named> named(String columns, String from, String id, Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : KeysetQuery.select(columns, from, id)
                        .where("s.id in (:ids)", "ids", ids)
                        .list(
                                getEntityManager(),
                                ids.size(),
                                row -> new AreaView.Named(row.uuid("id"), row.text("name")));
    }

    /**
     * Areas of the centres, and in the centres read by membership only those in whose team the
     * person is or was.
     */
    Paged<AreaRow> page(AreaAccess.Reach reach, UUID centreId, LocalDate today, PageQuery page) {
        return KeysetQuery.select(AreaRow.COLUMNS, AreaRow.FROM, "a.id")
                .bind("today", today)
                .where(AreaAccess.Reach.SQL)
                .bind(reach.parameters())
                .where("c.id = :centre", "centre", centreId)
                .order("name", "a.name")
                .order("startsOn", "a.starts_on")
                .defaultSort("name")
                .page(getEntityManager(), page, AreaRow::of);
    }

    Paged<MemberView> members(
            UUID areaId,
            boolean withFormer,
            LocalDate today,
            PageQuery page,
            Function<Row, MemberView> mapping) {
        var query = members().where("m.area_id = :area", "area", areaId);
        if (!withFormer) {
            query.where("(m.ends_on is null or m.ends_on >= :today)", "today", today);
        }
        return query.page(getEntityManager(), page, mapping);
    }

    MemberView member(UUID id, Function<Row, MemberView> mapping) {
        return members().where("m.id = :id", "id", id).list(getEntityManager(), 1, mapping).get(0);
    }

    private static KeysetQuery members() {
        return KeysetQuery.select(MemberView.COLUMNS, MemberView.FROM, "m.id")
                .order("personName", "p.name")
                .order("startsOn", "m.starts_on")
                .defaultSort("personName");
    }
}
