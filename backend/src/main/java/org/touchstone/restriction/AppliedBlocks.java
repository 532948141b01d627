package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;

/** What other features read of blocks: the applied ones, in a bounded number of queries. */
@ApplicationScoped
class AppliedBlocks implements RestrictionDirectory {

    private final BlockRepository blocks;
    private final PersonDirectory people;

    AppliedBlocks(BlockRepository blocks, PersonDirectory people) {
        this.blocks = blocks;
        this.people = people;
    }

    @Override
    public Optional<OpenBlock> openBlockOf(UUID centreId) {
        return Optional.ofNullable(openBlocksOf(List.of(centreId)).get(centreId));
    }

    @Override
    public Optional<CertificatesStopped> certificatesStopped(UUID centreId) {
        return blocks.certificatesStopped(centreId);
    }

    @Override
    public Map<UUID, OpenBlock> openBlocksOf(Collection<UUID> centreIds) {
        var applied = blocks.applied(centreIds);
        var ids = applied.stream().map(Block::id).toList();
        var grounds = blocks.groundsOf(ids);
        var items = blocks.itemsOf(ids);
        var managers = people.byIds(applied.stream().map(Block::decidedBy).toList());
        return applied.stream()
                .map(
                        block ->
                                open(
                                        block,
                                        grounds.getOrDefault(block.id(), List.of()),
                                        items.getOrDefault(block.id(), List.of()),
                                        managers.get(block.decidedBy())))
                .collect(
                        Collectors.toMap(
                                OpenBlock::centreId, Function.identity(), (older, newer) -> older));
    }

    private static OpenBlock open(
            Block block, List<Ground> grounds, List<RemedialItem> items, PersonSummary manager) {
        return new OpenBlock(
                block.id(),
                block.reference(),
                block.centreId(),
                block.enrolmentId(),
                block.state(),
                BlockRepository.kept(grounds),
                block.families(),
                block.appliedOn(),
                block.decidedAt(),
                block.decidedBy(),
                block.next(items.stream().allMatch(RemedialItem::isDone)),
                expected(block, items),
                new OpenBlock.Contact(
                        manager.id(), manager.name(), manager.email(), manager.phone()));
    }

    /** The last due day of an agreed plan; a forecast, no promise. */
    static LocalDate expected(Block block, List<RemedialItem> items) {
        return block.planState() != PlanState.AGREED
                ? null
                : items.stream()
                        .map(RemedialItem::dueOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
