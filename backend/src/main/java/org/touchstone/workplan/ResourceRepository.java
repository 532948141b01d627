package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/** Every query over the time and the materials of a plan. */
@ApplicationScoped
class ResourceRepository {

    private static final int MOST_MEMBERS = 500;
    private static final int MOST_MATERIALS = 10_000;

    private final EntityManager database;

    ResourceRepository(EntityManager database) {
        this.database = database;
    }

    void save(Object row) {
        database.persist(row);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    Allocation requireAllocation(UUID planId, UUID id) {
        var one = database.find(Allocation.class, id);
        if (one == null || !one.planId().equals(planId)) {
            throw new NotFound("time");
        }
        return one;
    }

    Material requireMaterial(UUID planId, UUID id) {
        var one = database.find(Material.class, id);
        if (one == null || !one.planId().equals(planId)) {
            throw new NotFound("material");
        }
        return one;
    }

    boolean hasAllocation(UUID planId, UUID personId) {
        return database.createQuery(
                                "select count(*) from Allocation where planId = :plan and personId = :person",
                                Long.class)
                        .setParameter("plan", planId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    /** The hours to which both agreed, by member. */
    Map<UUID, BigDecimal> agreedHours(UUID planId) {
        var hours = new HashMap<UUID, BigDecimal>();
        KeysetQuery.select(
                        "l.person_id as person_id, l.hours as hours",
                        "work_plan_allocation l",
                        "l.id")
                .where("l.plan_id = :plan", "plan", planId)
                .where("l.lead_agreed_at is not null and l.member_agreed_at is not null")
                .list(
                        database,
                        MOST_MEMBERS,
                        row -> Map.entry(row.uuid("person_id"), new BigDecimal(row.text("hours"))))
                .forEach(one -> hours.put(one.getKey(), one.getValue()));
        return hours;
    }

    /** The members all of whose materials are agreed by both, and who have at least one. */
    Set<UUID> withMaterials(UUID planId) {
        var agreed = new HashSet<UUID>();
        var open = new HashSet<UUID>();
        KeysetQuery.select(
                        "m.person_id as person_id, (m.lead_agreed_at is not null and m.member_agreed_at is not null) as agreed",
                        "work_plan_material m",
                        "m.id")
                .where("m.plan_id = :plan", "plan", planId)
                .list(
                        database,
                        MOST_MATERIALS,
                        row -> Map.entry(row.uuid("person_id"), row.flag("agreed")))
                .forEach(one -> (one.getValue() ? agreed : open).add(one.getKey()));
        agreed.removeAll(open);
        return agreed;
    }

    /** What a member needs and is not available. */
    List<String> unavailable(UUID planId, UUID personId) {
        return KeysetQuery.select("m.reference as reference", "work_plan_material m", "m.id")
                .where("m.plan_id = :plan", "plan", planId)
                .where("m.person_id = :person", "person", personId)
                .where("not m.available")
                .order("neededBy", "m.needed_by")
                .defaultSort("neededBy")
                .list(database, MOST_MATERIALS, row -> row.text("reference"));
    }

    /** Of one person where that is not null. */
    Paged<AllocationView> allocations(
            UUID planId,
            UUID personId,
            boolean onlyOver,
            PageQuery page,
            Function<Row, AllocationView> mapping) {
        var query =
                allocations()
                        .where("l.plan_id = :plan", "plan", planId)
                        .where("l.person_id = :person", "person", personId);
        if (onlyOver) {
            query.where("l.hours < " + AllocationView.PLANNED);
        }
        return query.page(database, page, mapping);
    }

    /** The members for whom more hours are planned than set aside. */
    long countOverloaded(UUID planId) {
        return counted(
                "work_plan_allocation l",
                "l.plan_id = :plan and l.hours < " + AllocationView.PLANNED,
                planId);
    }

    /** Materials that are not available. */
    long countGaps(UUID planId) {
        return counted("work_plan_material m", "m.plan_id = :plan and not m.available", planId);
    }

    private long counted(String from, String condition, UUID planId) {
        return ((Number)
                        database.createNativeQuery(
                                        "select count(*) from " + from + " where " + condition)
                                .setParameter("plan", planId)
                                .getSingleResult())
                .longValue();
    }

    AllocationView allocation(UUID id, Function<Row, AllocationView> mapping) {
        return allocations().where("l.id = :id", "id", id).list(database, 1, mapping).get(0);
    }

    private static KeysetQuery allocations() {
        return KeysetQuery.select(AllocationView.COLUMNS, AllocationView.FROM, "l.id")
                .order("personName", "p.name")
                .defaultSort("personName");
    }

    Paged<MaterialView> materials(
            UUID planId,
            UUID personId,
            boolean onlyGaps,
            PageQuery page,
            Function<Row, MaterialView> mapping) {
        var query =
                materials()
                        .where("m.plan_id = :plan", "plan", planId)
                        .where("m.person_id = :person", "person", personId);
        if (onlyGaps) {
            query.where("not m.available");
        }
        return query.page(database, page, mapping);
    }

    MaterialView material(UUID id, Function<Row, MaterialView> mapping) {
        return materials().where("m.id = :id", "id", id).list(database, 1, mapping).get(0);
    }

    private static KeysetQuery materials() {
        return KeysetQuery.select(MaterialView.COLUMNS, MaterialView.FROM, "m.id")
                .order("neededBy", "m.needed_by")
                .order("personName", "p.name")
                .defaultSort("neededBy");
    }
}
