package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.report.ReportScrutiny;
import org.touchstone.restriction.BlockRequests.Verdict;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitProgress;
import org.touchstone.visit.VisitSummary;

/**
 * The quality manager decides, objective by objective, on what a report recommended. Everything
 * that follows happens in the same step: block, report, levels, actions, owner of the case, notices
 * (QMR-213 to QMR-217, QMR-222 to QMR-225).
 */
@ApplicationScoped
class DecisionService {

    private final BlockRepository blocks;
    private final BlockAccess access;
    private final BlockReading reading;
    private final BlockCover cover;
    private final ReportScrutiny scrutiny;
    private final VisitDirectory visits;
    private final VisitProgress progress;
    private final SchemeDirectory schemes;
    private final SchemeDeadlines schemeDeadlines;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    DecisionService(
            BlockRepository blocks,
            BlockAccess access,
            BlockReading reading,
            BlockCover cover,
            ReportScrutiny scrutiny,
            VisitDirectory visits,
            VisitProgress progress,
            SchemeDirectory schemes,
            SchemeDeadlines schemeDeadlines,
            Deadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.blocks = blocks;
        this.access = access;
        this.reading = reading;
        this.cover = cover;
        this.scrutiny = scrutiny;
        this.visits = visits;
        this.progress = progress;
        this.schemes = schemes;
        this.schemeDeadlines = schemeDeadlines;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /** What is decided on, with the people and rules around it. */
    private record Matter(
            BlockAccess.Opened opened,
            List<Ground> grounds,
            List<Ground> pending,
            VisitSummary visit) {

        Block block() {
            return opened.block();
        }
    }

    @Transactional
    BlockView decide(UUID blockId, BlockRequests.Decide request) {
        var opened = access.toChange(blockId);
        var report = scrutiny.hold(request.reportId());
        var visit = visits.require(report.visitId());
        var grounds = blocks.grounds(blockId);
        var pending =
                grounds.stream()
                        .filter(Ground::isPending)
                        .filter(ground -> ground.reportId().equals(report.id()))
                        .toList();
        requireSecondPerson(report, visit, pending);
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        viewer.requireRecentSignIn(rulebook.signature().stepUpMinutes());
        RulesBroken.throwIfAny(new DecisionCheck(rulebook).broken(request, pending));
        var matter = new Matter(opened, grounds, pending, visit);
        record(matter, request);
        deadlines.met(DeadlineRule.Kind.SCRUTINY_DECISION.name(), report.id());
        if (pending.stream().anyMatch(Ground::isKept)) {
            apply(matter, request);
        } else {
            reject(matter, request);
        }
        scrutiny.publish(report.id(), amendments(request), reason(request));
        tellOfRaised(matter, request);
        blocks.flush();
        return reading.view(opened);
    }

    /** Who recommended, and who led the visit, does not decide. */
    private void requireSecondPerson(
            ReportScrutiny.UnderScrutiny report, VisitSummary visit, List<Ground> pending) {
        var me = viewer.personId();
        if (me.equals(report.submittedBy())
                || me.equals(visit.reviewerId())
                || pending.stream().anyMatch(ground -> me.equals(ground.recommendedBy()))) {
            throw new Refused(
                    403,
                    BlockProblem.RECOMMENDER_CANNOT_DECIDE,
                    BlockProblem.RECOMMENDER_CANNOT_DECIDE.sentence());
        }
    }

    private void record(Matter matter, BlockRequests.Decide request) {
        var by = viewer.personId();
        var at = clock.instant();
        for (var decision : request.grounds()) {
            var ground =
                    matter.pending().stream()
                            .filter(each -> each.objective().equals(decision.objective()))
                            .findFirst()
                            .orElseThrow();
            var why = BlockRequests.text(decision.reason());
            if (decision.verdict() == Verdict.KEEP) {
                ground.keep(why, by, at);
            } else {
                ground.raise(decision.level(), why, by, at);
            }
        }
    }

    private void apply(Matter matter, BlockRequests.Decide request) {
        var block = matter.block();
        var today = LocalDate.now(clock);
        var concern = BlockRequests.text(request.concern());
        var first =
                block.apply(
                        new Block.Grounds(concern, BlockRequests.text(request.supportPlan())),
                        cover.families(matter.visit().enrolment().schemeCode()),
                        viewer.personId(),
                        clock.instant(),
                        today);
        blocks.flush();
        progress.handOver(
                matter.visit().id(),
                Role.QUALITY_MANAGER,
                "Certification block " + block.reference() + " was applied.");
        if (first) {
            schemeDeadlines.keep(
                    matter.visit(),
                    DeadlineRule.Kind.BLOCK_FOLLOW_UP.name(),
                    today,
                    null,
                    Block.TYPE,
                    block.id());
        }
        events.fire(
                new BlockApplied(
                        block.about(matter.visit().id()),
                        block.centreId(),
                        block.enrolmentId(),
                        block.reference(),
                        BlockRepository.kept(matter.grounds()),
                        block.families(),
                        block.appliedOn(),
                        viewer.personId(),
                        !first,
                        concern));
    }

    /** A block that stands for other objectives stays; a recommended one is rejected. */
    private void reject(Matter matter, BlockRequests.Decide request) {
        var block = matter.block();
        var othersPending = matter.grounds().stream().anyMatch(Ground::isPending);
        if (block.state() == BlockState.RECOMMENDED && !othersPending) {
            block.reject(viewer.personId(), clock.instant());
            blocks.flush();
        } else {
            blocks.touch(block);
        }
        events.fire(
                new BlockRejected(
                        block.about(matter.visit().id()),
                        block.centreId(),
                        block.enrolmentId(),
                        block.reference(),
                        matter.pending().stream().map(Ground::objective).toList(),
                        viewer.personId(),
                        reason(request)));
    }

    private static List<ReportScrutiny.Amendment> amendments(BlockRequests.Decide request) {
        var amendments = new ArrayList<ReportScrutiny.Amendment>();
        for (var i = 0; i < request.grounds().size(); i++) {
            var decision = request.grounds().get(i);
            if (decision.verdict() == Verdict.RAISE) {
                amendments.add(
                        new ReportScrutiny.Amendment(
                                decision.objective(),
                                decision.level(),
                                BlockRequests.text(decision.reason()),
                                decision.findings() == null
                                        ? List.of()
                                        : decision.findings().stream()
                                                .map(
                                                        change ->
                                                                new ReportScrutiny.FindingChange(
                                                                        change.measure(),
                                                                        change.finding(),
                                                                        BlockRequests.text(
                                                                                change.note())))
                                                .toList(),
                                decision.points() == null
                                        ? List.of()
                                        : decision.points().stream()
                                                .map(
                                                        change ->
                                                                new ReportScrutiny.PointChange(
                                                                        change.pointId(),
                                                                        change.treatment()))
                                                .toList(),
                                "/grounds/" + i));
            }
        }
        return amendments;
    }

    /** The reasons of what was raised, as one text. */
    private static String reason(BlockRequests.Decide request) {
        var reasons = new ArrayList<String>();
        request.grounds().stream()
                .filter(decision -> decision.verdict() == Verdict.RAISE)
                .forEach(
                        decision ->
                                reasons.add(
                                        decision.objective()
                                                + ": "
                                                + BlockRequests.text(decision.reason())));
        var all = String.join("\n", reasons);
        return all.length() <= 2000 ? all : all.substring(0, 1999) + "…";
    }

    private void tellOfRaised(Matter matter, BlockRequests.Decide request) {
        var raised =
                matter.pending().stream()
                        .filter(ground -> ground.state() == GroundState.RAISED)
                        .map(
                                ground ->
                                        new LevelsRaised.Raised(
                                                ground.objective(),
                                                ground.levelBefore(),
                                                ground.levelAfter(),
                                                ground.reason()))
                        .toList();
        if (!raised.isEmpty()) {
            events.fire(
                    new LevelsRaised(
                            matter.block().about(matter.visit().id()),
                            raised,
                            BlockRequests.text(request.messageToReviewer())));
        }
    }
}
