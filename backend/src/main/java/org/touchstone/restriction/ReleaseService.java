package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.deadline.Deadlines;
import org.touchstone.restriction.BlockRequests.ItemOutcome;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitProgress;

/** The progress report, which frees the centre, and the way of the case back (QMR-220, QMR-230). */
@ApplicationScoped
class ReleaseService {

    private final BlockRepository blocks;
    private final BlockAccess access;
    private final BlockReading reading;
    private final VisitDirectory visits;
    private final VisitProgress progress;
    private final SchemeDirectory schemes;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ReleaseService(
            BlockRepository blocks,
            BlockAccess access,
            BlockReading reading,
            VisitDirectory visits,
            VisitProgress progress,
            SchemeDirectory schemes,
            Deadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.blocks = blocks;
        this.access = access;
        this.reading = reading;
        this.visits = visits;
        this.progress = progress;
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /** The progress report is submitted, and that releases the block. */
    @Transactional
    BlockView release(UUID blockId, BlockRequests.Release request) {
        var opened = access.toChange(blockId);
        var block = opened.block();
        block.requireApplied("Only an applied block is released.");
        var grounds = blocks.grounds(blockId);
        if (grounds.stream().anyMatch(Ground::isPending)) {
            throw new NotAllowedInState(
                    block.state(),
                    BlockProblem.RECOMMENDATION_PENDING,
                    BlockProblem.RECOMMENDATION_PENDING.sentence());
        }
        if (block.planState() != PlanState.AGREED) {
            throw new NotAllowedInState(
                    block.planState(),
                    BlockProblem.PLAN_NOT_AGREED,
                    BlockProblem.PLAN_NOT_AGREED.sentence());
        }
        var visit = visits.require(block.visitId());
        viewer.requireRecentSignIn(
                schemes.version(visit.schemeVersionId()).rulebook().signature().stepUpMinutes());
        var items = blocks.items(blockId);
        RulesBroken.throwIfAny(open(items));
        RulesBroken.throwIfAny(unaccounted(items, request.items()));
        var outcomes =
                request.items().stream()
                        .collect(
                                Collectors.toMap(
                                        ItemOutcome::itemId,
                                        ItemOutcome::outcome,
                                        (first, second) -> second));
        items.forEach(item -> item.concluded(outcomes.get(item.id()).strip()));
        var text = request.text().strip();
        block.release(text, viewer.personId(), clock.instant(), LocalDate.now(clock));
        deadlines.met(DeadlineRule.Kind.BLOCK_FOLLOW_UP.name(), blockId);
        blocks.flush();
        events.fire(
                new BlockReleased(
                        block.about(block.visitId()),
                        block.centreId(),
                        block.enrolmentId(),
                        block.reference(),
                        BlockRepository.kept(grounds),
                        block.appliedOn(),
                        block.releasedOn(),
                        viewer.personId(),
                        text));
        grounds.stream()
                .filter(Ground::isKept)
                .map(Ground::visitId)
                .distinct()
                .forEach(progress::closeIfDone);
        return reading.view(opened);
    }

    static List<Violation> open(List<RemedialItem> items) {
        return items.stream()
                .filter(item -> !item.isDone())
                .map(
                        item ->
                                new Violation(
                                        "/items/" + item.id(),
                                        BlockProblem.REMEDIAL_OPEN,
                                        "“%s” is not done yet.".formatted(item.words())))
                .toList();
    }

    private static List<Violation> unaccounted(
            List<RemedialItem> items, List<ItemOutcome> outcomes) {
        var known = items.stream().map(RemedialItem::id).collect(Collectors.toSet());
        var said = outcomes.stream().map(ItemOutcome::itemId).collect(Collectors.toSet());
        var broken = new ArrayList<Violation>();
        for (var i = 0; i < outcomes.size(); i++) {
            if (!known.contains(outcomes.get(i).itemId())) {
                broken.add(
                        Violation.of(
                                "/items/" + i + "/itemId", BlockProblem.REMEDIAL_ITEM_UNKNOWN));
            }
        }
        items.stream()
                .filter(item -> !said.contains(item.id()))
                .forEach(
                        item ->
                                broken.add(
                                        new Violation(
                                                "/items",
                                                BlockProblem.OUTCOME_REQUIRED,
                                                "Say what came of “%s”.".formatted(item.words()))));
        return broken;
    }

    /** After the release the reviewer has the case again. */
    @Transactional
    BlockView handBack(UUID blockId, BlockRequests.HandBack request) {
        var opened = access.toChange(blockId);
        var block = opened.block();
        var reason = request.reason().strip();
        block.handBack(viewer.personId(), clock.instant());
        blocks.grounds(blockId).stream()
                .filter(Ground::isKept)
                .map(Ground::visitId)
                .distinct()
                .forEach(visit -> progress.handOver(visit, Role.REVIEWER, reason));
        blocks.flush();
        events.fire(new PlanEvents.CaseHandedBack(block.about(block.visitId()), reason));
        return reading.view(opened);
    }
}
