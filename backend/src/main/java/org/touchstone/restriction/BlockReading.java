package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitProgress;

/** Shows blocks: the board, and one with everything around it. */
@ApplicationScoped
class BlockReading {

    private final BlockRepository blocks;
    private final BlockAccess access;
    private final BlockParts parts;
    private final VisitProgress progress;
    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;

    BlockReading(
            BlockRepository blocks,
            BlockAccess access,
            BlockParts parts,
            VisitProgress progress,
            EntityManager database,
            Viewer viewer,
            Clock clock) {
        this.blocks = blocks;
        this.access = access;
        this.parts = parts;
        this.progress = progress;
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The board: the longest-standing first. */
    Paged<BlockRow> list(
            ChangesQuery page, List<BlockState> states, UUID centre, Boolean undecided) {
        var scope = viewer.scope();
        var organisation = new Scope(scope.aos(), scope.regions(), Set.of(), scope.enrolments());
        var today = LocalDate.now(clock);
        var query =
                KeysetQuery.select(BlockRow.COLUMNS, BlockRow.TABLES, "b.id")
                        .bind(scope.parameters())
                        .where(
                                "("
                                        + organisation.sql()
                                        + (scope.centres().isEmpty()
                                                ? ""
                                                : " or (c.id in (:scopeCentres) and b.state in ('APPLIED', 'RELEASED'))")
                                        + ")")
                        .where("b.state in (:states)", "states", states)
                        .where("b.centre_id = :centre", "centre", centre)
                        .order("since", "coalesce(b.applied_on, date(b.recommended_at))")
                        .order("centre", "c.name")
                        .order("reference", "b.reference")
                        .defaultSort("since")
                        .changes("b.changed_at", "b.state = 'REJECTED'");
        if (undecided != null) {
            // Only over rows whose reader may know.
            query.where(organisation.sql());
            query.filter(
                    (undecided ? "" : "not ")
                            + "exists (select 1 from restriction_ground p where p.block_id = b.id and p.state = 'RECOMMENDED')");
        }
        return query.page(
                database,
                page,
                row -> BlockRow.of(row, today, BlockRow.isWithin(row, organisation)));
    }

    @Transactional
    BlockView get(UUID blockId) {
        return view(access.toRead(blockId));
    }

    BlockView view(BlockAccess.Opened opened) {
        var block = opened.block();
        var internal = !opened.byCentre();
        var all = blocks.grounds(block.id());
        var grounds = internal ? all : all.stream().filter(Ground::isKept).toList();
        var items = blocks.items(block.id());
        var people = parts.people(block, grounds, items);
        var today = LocalDate.now(clock);
        var applied = block.state() == BlockState.APPLIED;
        var allDone = items.stream().allMatch(RemedialItem::isDone);
        var next = applied ? block.next(allDone) : null;
        return new BlockView(
                block.id(),
                block.version(),
                block.reference(),
                block.state(),
                block.centreId(),
                opened.enrolment().centre().number(),
                opened.enrolment().centre().name(),
                block.visitId(),
                progress.ownerOf(block.visitId()),
                age(block, today),
                internal ? block.recommendedAt() : null,
                block.appliedOn(),
                block.decidedAt(),
                people.name(block.decidedBy()),
                block.concern(),
                block.supportPlan(),
                parts.grounds(grounds, people, internal),
                parts.families(block, opened.enrolment().schemeCode()),
                next,
                next == null ? null : next.words(),
                applied ? AppliedBlocks.expected(block, items) : null,
                people.contact(block.decidedBy()),
                internal ? parts.scale(grounds) : null,
                parts.plan(block, items, people, today),
                block.releasedOn(),
                people.name(block.releasedBy()),
                block.progressReport(),
                block.handedBackAt(),
                metrics(block),
                commands(opened, all, items));
    }

    private static int age(Block block, LocalDate today) {
        var since =
                block.appliedOn() != null ? block.appliedOn() : Moments.day(block.recommendedAt());
        var until =
                block.state().isOpen()
                        ? today
                        : block.releasedOn() != null
                                ? block.releasedOn()
                                : Moments.day(block.decidedAt());
        return (int) ChronoUnit.DAYS.between(since, until);
    }

    private static BlockView.Metrics metrics(Block block) {
        return block.state() != BlockState.RELEASED
                ? null
                : new BlockView.Metrics(
                        Moments.days(block.recommendedAt(), block.decidedAt()),
                        Moments.days(block.decidedAt(), block.planAgreedAt()),
                        Moments.days(block.decidedAt(), block.releasedAt()));
    }

    private List<Command> commands(
            BlockAccess.Opened opened, List<Ground> grounds, List<RemedialItem> items) {
        var block = opened.block();
        var ownership = opened.enrolment().ownership();
        var manager = viewer.holdsOn(ownership, Role.QUALITY_MANAGER);
        var centre = viewer.holdsOn(ownership, Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE);
        var commands = new ArrayList<Command>();
        if (manager && grounds.stream().anyMatch(Ground::isPending)) {
            commands.add(Command.of("decide", second(grounds)));
        }
        if (block.state() == BlockState.APPLIED && (manager || centre)) {
            commands.add(Command.open("propose-plan"));
            var waits = manager ? PlanState.WAITS_FOR_MANAGER : PlanState.WAITS_FOR_CENTRE;
            if (block.planState() == waits) {
                commands.add(Command.open("accept-plan"));
            }
            if (block.planState() == PlanState.AGREED
                    && items.stream().anyMatch(item -> !item.isDone())) {
                commands.add(Command.open("mark-done"));
            }
        }
        if (block.state() == BlockState.APPLIED && manager) {
            commands.add(Command.of("release", hinders(block, grounds, items)));
        }
        if (block.state() == BlockState.RELEASED && manager && block.handedBackAt() == null) {
            commands.add(Command.open("hand-back"));
        }
        return commands;
    }

    private List<Violation> second(List<Ground> grounds) {
        var me = viewer.personId();
        return grounds.stream().anyMatch(g -> g.isPending() && me.equals(g.recommendedBy()))
                ? List.of(Violation.of("", BlockProblem.RECOMMENDER_CANNOT_DECIDE))
                : List.of();
    }

    private static List<Violation> hinders(
            Block block, List<Ground> grounds, List<RemedialItem> items) {
        var hinders = new ArrayList<Violation>();
        if (grounds.stream().anyMatch(Ground::isPending)) {
            hinders.add(Violation.of("/grounds", BlockProblem.RECOMMENDATION_PENDING));
        }
        if (block.planState() != PlanState.AGREED) {
            hinders.add(Violation.of("/plan", BlockProblem.PLAN_NOT_AGREED));
        }
        hinders.addAll(ReleaseService.open(items));
        return hinders;
    }
}
