package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.visit.VisitDirectory;

/**
 * Who is told of a block, in the transaction of what happened (QMR-178, QMR-218, QMR-223, QMR-226).
 */
@ApplicationScoped
class TellOfBlocks {

    private final BlockPost post;
    private final BlockRepository blocks;
    private final CentreDirectory centres;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;

    TellOfBlocks(
            BlockPost post,
            BlockRepository blocks,
            CentreDirectory centres,
            VisitDirectory visits,
            SchemeDirectory schemes) {
        this.post = post;
        this.blocks = blocks;
        this.centres = centres;
        this.visits = visits;
        this.schemes = schemes;
    }

    /** The quality managers hear of it at once; the link opens the page on which it is decided. */
    void onRecommended(@Observes BlockRecommended recommended) {
        var visit = visits.require(recommended.about().visitId());
        post.post(
                "report-in-scrutiny",
                post.managers(visit.enrolment().aoId()),
                visit.enrolment().centre(),
                recommended.about().id(),
                visit.reference(),
                "scrutiny-" + recommended.reportId(),
                Map.of());
    }

    void onApplied(@Observes BlockApplied applied) {
        var centre = centres.require(applied.centreId());
        var people = post.concerned(centre);
        var visit = visits.require(applied.about().visitId());
        if (visit.reviewerId() != null) {
            people.add(visit.reviewerId());
        }
        post.post(
                applied.joined() ? "block-widened" : "block-applied",
                people,
                centre,
                applied.about().id(),
                applied.reference(),
                "applied-" + applied.about().visitId(),
                Map.of("since", BlockPost.day(applied.appliedOn())));
    }

    void onReleased(@Observes BlockReleased released) {
        var centre = centres.require(released.centreId());
        var people = post.concerned(centre);
        blocks.grounds(released.about().id()).stream()
                .map(ground -> visits.require(ground.visitId()).reviewerId())
                .filter(java.util.Objects::nonNull)
                .forEach(people::add);
        post.post(
                "block-released",
                people,
                centre,
                released.about().id(),
                released.reference(),
                "released",
                Map.of("since", BlockPost.day(released.releasedOn())));
    }

    /** The reviewer hears which levels were raised, from what to what and why (QMR-223). */
    void onRaised(@Observes LevelsRaised raised) {
        var visit = visits.require(raised.about().visitId());
        if (visit.reviewerId() == null) {
            return;
        }
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        var levels =
                raised.raised().stream()
                        .map(
                                each ->
                                        "%s: %s → %s. %s"
                                                .formatted(
                                                        each.objective(),
                                                        rulebook.level(each.before()).label(),
                                                        rulebook.level(each.after()).label(),
                                                        each.reason()))
                        .collect(Collectors.joining("\n"));
        post.post(
                "block-levels-raised",
                List.of(visit.reviewerId()),
                visit.enrolment().centre(),
                raised.about().id(),
                visit.reference(),
                "raised-" + visit.id(),
                Map.of(
                        "levels",
                        levels,
                        "message",
                        raised.message() == null ? "" : raised.message()));
    }

    void onProposed(@Observes PlanEvents.RemedialPlanProposed proposed) {
        var block = blocks.require(proposed.about().id());
        tell(
                "block-plan-proposed",
                proposed.side() == PlanSide.MANAGER
                        ? post.responsible(block.centreId())
                        : managersOf(block),
                block,
                "proposed-" + block.version());
    }

    /** Both sides, and whoever looks after an item. */
    void onAgreed(@Observes PlanEvents.RemedialPlanAgreed agreed) {
        var block = blocks.require(agreed.about().id());
        var people = new LinkedHashSet<>(post.responsible(block.centreId()));
        people.addAll(managersOf(block));
        blocks.items(block.id()).forEach(item -> people.add(item.ownerId()));
        tell("block-plan-agreed", people, block, "agreed-" + block.version());
    }

    void onDone(@Observes PlanEvents.RemedialItemDone done) {
        var block = blocks.require(done.about().id());
        tell("block-item-done", managersOf(block), block, "done-" + done.itemId());
    }

    void onHandedBack(@Observes PlanEvents.CaseHandedBack handed) {
        var visit = visits.require(handed.about().visitId());
        if (visit.reviewerId() != null) {
            var block = blocks.require(handed.about().id());
            tell("block-handed-back", List.of(visit.reviewerId()), block, "handed-back");
        }
    }

    /** The quality manager who owns the case. */
    private static List<UUID> managersOf(Block block) {
        return List.of(block.decidedBy());
    }

    private void tell(
            String template, java.util.Collection<UUID> people, Block block, String occasion) {
        post.post(
                template,
                people,
                centres.require(block.centreId()),
                block.id(),
                block.reference(),
                occasion,
                Map.of());
    }
}
