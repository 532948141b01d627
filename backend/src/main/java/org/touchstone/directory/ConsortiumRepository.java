package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.time.Nation;

/** Every query over consortia. */
@ApplicationScoped
class ConsortiumRepository implements PanacheRepositoryBase<Consortium, UUID>, Consortia {

    private static final int MOST_CENTRES_AT_ONCE = 5000;

    @Override
    public List<ConsortiumSummary> of(UUID centreId) {
        return summaries(
                KeysetQuery.select("k.id as id, k.name as name", "consortium k", "k.id")
                        .where(
                                "(k.lead_centre_id = :centre or exists (select 1 from consortium_member m where m.consortium_id = k.id and m.centre_id = :centre))",
                                "centre",
                                centreId)
                        .order("name", "k.name")
                        .defaultSort("name")
                        .list(getEntityManager(), 200, row -> row.uuid("id")));
    }

    /** The consortia of these awarding organisations, and those with one of these centres. */
    Paged<ConsortiumSummary> page(Set<UUID> aos, Set<UUID> centres, PageQuery page) {
        var ids =
                KeysetQuery.select("k.id as id", "consortium k", "k.id")
                        .where(
                                "(k.ao_id in (:aos) or k.lead_centre_id in (:centres) or exists (select 1 from consortium_member m where m.consortium_id = k.id and m.centre_id in (:centres)))")
                        .bind("aos", orNobody(aos))
                        .bind("centres", orNobody(centres))
                        .order("name", "k.name")
                        .defaultSort("name")
                        .page(getEntityManager(), page, row -> row.uuid("id"));
        return new Paged<>(summaries(ids.items()), ids.next());
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids;
    }

    /** All centres of these consortia, in one query. */
    private List<ConsortiumSummary> summaries(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        record Part(UUID consortium, String name, boolean lead, CentreSummary centre) {}
        var parts =
                KeysetQuery.select(
                                "k.id as consortium, k.name as consortium_name, c.id = k.lead_centre_id as is_lead,"
                                        + " c.id as id, c.number as number, c.name as name, c.nation as nation, c.region_id as region_id",
                                "consortium k join centre c on c.id = k.lead_centre_id or c.id in"
                                        + " (select m.centre_id from consortium_member m where m.consortium_id = k.id)",
                                "c.id")
                        .where("k.id in (:ids)", "ids", ids)
                        .order("number", "c.number")
                        .defaultSort("number")
                        .list(
                                getEntityManager(),
                                MOST_CENTRES_AT_ONCE,
                                row ->
                                        new Part(
                                                row.uuid("consortium"),
                                                row.text("consortium_name"),
                                                row.flag("is_lead"),
                                                new CentreSummary(
                                                        row.uuid("id"),
                                                        row.text("number"),
                                                        row.text("name"),
                                                        row.constant("nation", Nation.class),
                                                        row.uuid("region_id"))));
        Map<UUID, List<Part>> byConsortium =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Part::consortium, LinkedHashMap::new, Collectors.toList()));
        var summaries = new ArrayList<ConsortiumSummary>();
        for (var id : ids) {
            var of = byConsortium.get(id);
            summaries.add(
                    new ConsortiumSummary(
                            id,
                            of.get(0).name(),
                            of.stream()
                                    .filter(Part::lead)
                                    .map(Part::centre)
                                    .findFirst()
                                    .orElseThrow(),
                            of.stream().filter(p -> !p.lead()).map(Part::centre).toList()));
        }
        return summaries;
    }
}
