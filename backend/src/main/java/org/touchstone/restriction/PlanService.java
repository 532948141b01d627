package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;

/** The remedial plan: written by either side, agreed by both, done item by item (QMR-218). */
@ApplicationScoped
class PlanService {

    private final BlockRepository blocks;
    private final BlockAccess access;
    private final BlockReading reading;
    private final PlanPeople people;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    PlanService(
            BlockRepository blocks,
            BlockAccess access,
            BlockReading reading,
            PlanPeople people,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.blocks = blocks;
        this.access = access;
        this.reading = reading;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /** Replaces the plan; whoever writes it agrees to it, and the other side is asked. */
    @Transactional
    BlockView propose(UUID blockId, BlockRequests.Plan request) {
        var opened = access.toChange(blockId);
        var block = opened.block();
        block.requireApplied("Only while the block is applied is a remedial plan written.");
        var before =
                blocks.items(blockId).stream()
                        .collect(Collectors.toMap(RemedialItem::id, Function.identity()));
        RulesBroken.throwIfAny(broken(opened, request, before));
        var kept = new HashSet<UUID>();
        for (var i = 0; i < request.items().size(); i++) {
            var wanted = request.items().get(i);
            var item = wanted.id() == null ? new RemedialItem(blockId) : before.get(wanted.id());
            item.write(i, wanted.content());
            if (wanted.id() == null) {
                blocks.add(item);
            }
            kept.add(item.id());
        }
        before.values().stream().filter(item -> !kept.contains(item.id())).forEach(blocks::remove);
        var side = PlanSide.of(opened.role());
        block.planProposed(side, viewer.personId(), clock.instant());
        blocks.flush();
        events.fire(
                new PlanEvents.RemedialPlanProposed(
                        block.about(block.visitId()),
                        side,
                        request.items().stream().map(BlockRequests.PlanItem::words).toList()));
        return reading.view(opened);
    }

    private List<Violation> broken(
            BlockAccess.Opened opened, BlockRequests.Plan request, Map<UUID, RemedialItem> before) {
        var broken = new ArrayList<Violation>();
        if (request.items().isEmpty()) {
            broken.add(Violation.of("/items", BlockProblem.PLAN_EMPTY));
        }
        var owners = people.possibleOwners(opened.block()).keySet();
        var actions = people.actions(opened.block()).keySet();
        var named = new HashSet<UUID>();
        for (var i = 0; i < request.items().size(); i++) {
            item("/items/" + i, request.items().get(i), before, owners, actions, named, broken);
        }
        before.values().stream()
                .filter(item -> item.isDone() && !named.contains(item.id()))
                .forEach(
                        item ->
                                broken.add(
                                        new Violation(
                                                "/items",
                                                BlockProblem.REMEDIAL_ITEM_DONE,
                                                "“%s” is done and stays in the plan."
                                                        .formatted(item.words()))));
        return broken;
    }

    private void item(
            String at,
            BlockRequests.PlanItem wanted,
            Map<UUID, RemedialItem> before,
            Set<UUID> owners,
            Set<UUID> actions,
            Set<UUID> named,
            List<Violation> broken) {
        var known = wanted.id() == null ? null : before.get(wanted.id());
        if (wanted.id() != null && (known == null || !named.add(wanted.id()))) {
            broken.add(Violation.of(at + "/id", BlockProblem.REMEDIAL_ITEM_UNKNOWN));
            return;
        }
        if (known != null && known.isDone()) {
            if (!known.content().equals(wanted.content())) {
                broken.add(Violation.of(at, BlockProblem.REMEDIAL_ITEM_DONE));
            }
            return;
        }
        if (!owners.contains(wanted.ownerId())) {
            broken.add(Violation.of(at + "/ownerId", BlockProblem.OWNER_NOT_INVOLVED));
        }
        if (wanted.actionId() != null && !actions.contains(wanted.actionId())) {
            broken.add(Violation.of(at + "/actionId", BlockProblem.ACTION_NOT_OF_BLOCK));
        }
        var unchanged = known != null && known.dueOn().equals(wanted.dueOn());
        if (!unchanged && wanted.dueOn().isBefore(LocalDate.now(clock))) {
            broken.add(Violation.of(at + "/dueOn", BlockProblem.DUE_DAY_PAST));
        }
    }

    /** The caller's side agrees to the plan as it stands. */
    @Transactional
    BlockView accept(UUID blockId) {
        var opened = access.toChange(blockId);
        var block = opened.block();
        block.requireApplied("Only while the block is applied is a remedial plan agreed.");
        var side = PlanSide.of(opened.role());
        var waits =
                side == PlanSide.CENTRE ? PlanState.WAITS_FOR_CENTRE : PlanState.WAITS_FOR_MANAGER;
        if (block.planState() == PlanState.NONE) {
            throw new NotAllowedInState(
                    block.planState(), BlockProblem.PLAN_EMPTY, BlockProblem.PLAN_EMPTY.sentence());
        }
        if (block.planState() != waits) {
            throw new NotAllowedInState(
                    block.planState(),
                    BlockProblem.PLAN_WAITS_FOR_OTHER_SIDE,
                    BlockProblem.PLAN_WAITS_FOR_OTHER_SIDE.sentence());
        }
        block.planAccepted(side, viewer.personId(), clock.instant());
        blocks.flush();
        events.fire(new PlanEvents.RemedialPlanAgreed(block.about(block.visitId()), side));
        return reading.view(opened);
    }

    /** An item was done; the plan must be agreed. */
    @Transactional
    BlockView done(UUID blockId, UUID itemId, BlockRequests.Done request) {
        var opened = access.toChange(blockId);
        var block = opened.block();
        block.requireApplied("Only while the block is applied are items of its plan done.");
        if (block.planState() != PlanState.AGREED) {
            throw new NotAllowedInState(
                    block.planState(),
                    BlockProblem.PLAN_NOT_AGREED,
                    "The plan waits for agreement; then its items can be marked as done.");
        }
        var item =
                blocks.items(blockId).stream()
                        .filter(each -> each.id().equals(itemId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("item of the remedial plan"));
        if (!item.isDone()) {
            item.done(viewer.personId(), LocalDate.now(clock), request.note().strip());
            blocks.touch(block);
            events.fire(
                    new PlanEvents.RemedialItemDone(
                            block.about(block.visitId()),
                            item.id(),
                            item.words(),
                            request.note().strip()));
        }
        return reading.view(opened);
    }
}
