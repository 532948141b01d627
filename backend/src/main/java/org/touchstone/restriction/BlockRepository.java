package org.touchstone.restriction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;

/** Every query over blocks, their grounds and their remedial plans. */
@ApplicationScoped
class BlockRepository implements PanacheRepositoryBase<Block, UUID> {

    private static final int MOST_PARTS = 500;

    /** Locks the block, so that its writers take turns. */
    Block hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("certification block"));
    }

    Block require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("certification block"));
    }

    /** The one of the centre that is recommended or applied, locked. */
    Optional<Block> holdOpen(UUID centreId, UUID aoId) {
        return find(
                        "centreId = ?1 and aoId = ?2 and state in ?3",
                        centreId,
                        aoId,
                        List.of(BlockState.RECOMMENDED, BlockState.APPLIED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Block> applied(Collection<UUID> centreIds) {
        return centreIds.isEmpty()
                ? List.of()
                : list(
                        "centreId in ?1 and state = ?2 order by appliedOn, id",
                        List.copyOf(centreIds),
                        BlockState.APPLIED);
    }

    /** The applied block of the centre, with the last due day of its plan once that is agreed. */
    Optional<CertificatesStopped> certificatesStopped(UUID centreId) {
        return KeysetQuery.select(
                        "b.id as id, b.families as families, b.applied_on as applied_on, if(b.plan_agreed_at is null, null,"
                                + " (select max(i.due_on) from restriction_remedial_item i where i.block_id = b.id)) as expected",
                        "restriction_block b",
                        "b.id")
                .where("b.centre_id = :centre", "centre", centreId)
                .where("b.state = 'APPLIED'")
                .order("appliedOn", "b.applied_on")
                .defaultSort("appliedOn")
                .list(
                        getEntityManager(),
                        1,
                        row ->
                                new CertificatesStopped(
                                        row.uuid("id"),
                                        Block.families(row.text("families")),
                                        row.date("applied_on"),
                                        row.date("expected")))
                .stream()
                .findFirst();
    }

    /** The next number for people, such as {@code CB-2016-00007}. */
    String nextReference(LocalDate day) {
        var number =
                (Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select next value for certification_block_reference")
                                .getSingleResult();
        return "CB-%d-%05d".formatted(day.getYear(), number.longValue());
    }

    void add(Ground ground) {
        getEntityManager().persist(ground);
    }

    void add(RemedialItem item) {
        getEntityManager().persist(item);
    }

    void remove(RemedialItem item) {
        getEntityManager().remove(item);
    }

    /** Something that stands in a table of its own changed: it is a change of the block. */
    void touch(Block block) {
        getEntityManager().lock(block, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    List<Ground> grounds(UUID blockId) {
        return groundsOf(List.of(blockId)).getOrDefault(blockId, List.of());
    }

    Map<UUID, List<Ground>> groundsOf(Collection<UUID> blockIds) {
        return blockIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from Ground where blockId in :blocks order by id", Ground.class)
                        .setParameter("blocks", List.copyOf(blockIds))
                        .setMaxResults(MOST_PARTS)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Ground::blockId));
    }

    List<RemedialItem> items(UUID blockId) {
        return itemsOf(List.of(blockId)).getOrDefault(blockId, List.of());
    }

    Map<UUID, List<RemedialItem>> itemsOf(Collection<UUID> blockIds) {
        return blockIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from RemedialItem where blockId in :blocks order by position, id",
                                RemedialItem.class)
                        .setParameter("blocks", List.copyOf(blockIds))
                        .setMaxResults(MOST_PARTS)
                        .getResultStream()
                        .collect(Collectors.groupingBy(RemedialItem::blockId));
    }

    /** Whether something of that visit is still recommended, or kept by a block that stands. */
    boolean holds(UUID visitId) {
        return !getEntityManager()
                .createQuery(
                        "select 1 from Ground g join Block b on b.id = g.blockId where g.visitId = :visit"
                                + " and b.state in ('RECOMMENDED', 'APPLIED') and g.state in ('RECOMMENDED', 'KEPT')",
                        Integer.class)
                .setParameter("visit", visitId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The block to which the report's recommendation belongs. */
    Optional<Block> ofReport(UUID reportId) {
        return getEntityManager()
                .createQuery(
                        "from Block b where b.id in (select g.blockId from Ground g where g.reportId = :report)",
                        Block.class)
                .setParameter("report", reportId)
                .getResultStream()
                .findFirst();
    }

    /** Codes of the objectives for which the block stands, each once. */
    static List<String> kept(List<Ground> grounds) {
        return List.copyOf(
                grounds.stream()
                        .filter(Ground::isKept)
                        .map(Ground::objective)
                        .sorted()
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
