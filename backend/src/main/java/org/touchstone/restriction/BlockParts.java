package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.scheme.Labelled;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Puts together the parts of a block's page. */
@ApplicationScoped
class BlockParts {

    private final PersonDirectory directory;
    private final PlanPeople planPeople;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final JudgingDirectory judging;
    private final Deadlines deadlines;
    private final BlockCover cover;

    BlockParts(
            PersonDirectory directory,
            PlanPeople planPeople,
            VisitDirectory visits,
            SchemeDirectory schemes,
            JudgingDirectory judging,
            Deadlines deadlines,
            BlockCover cover) {
        this.directory = directory;
        this.planPeople = planPeople;
        this.visits = visits;
        this.schemes = schemes;
        this.judging = judging;
        this.deadlines = deadlines;
        this.cover = cover;
    }

    /** Everyone who is named on the page. */
    record Named(Map<UUID, PersonSummary> byId) {

        String name(UUID id) {
            var person = byId.get(id);
            return person == null ? null : person.name();
        }

        BlockView.ContactView contact(UUID id) {
            var person = byId.get(id);
            return person == null ? null : BlockParts.contact(person);
        }
    }

    private static BlockView.ContactView contact(PersonSummary person) {
        return new BlockView.ContactView(
                person.id(), person.name(), person.email(), person.phone());
    }

    Named people(Block block, List<Ground> grounds, List<RemedialItem> items) {
        var ids = new ArrayList<UUID>();
        ids.add(block.decidedBy());
        ids.add(block.releasedBy());
        ids.add(block.planManagerBy());
        ids.add(block.planCentreBy());
        grounds.forEach(
                ground -> {
                    ids.add(ground.recommendedBy());
                    ids.add(ground.decidedBy());
                });
        items.forEach(
                item -> {
                    ids.add(item.ownerId());
                    ids.add(item.doneBy());
                });
        // A map that answers null for a null id.
        return new Named(new HashMap<>(directory.byIds(ids)));
    }

    List<BlockView.GroundView> grounds(List<Ground> grounds, Named people, boolean internal) {
        var cases = new HashMap<UUID, VisitSummary>();
        var due =
                deadlines.about(
                        DeadlineRule.Kind.SCRUTINY_DECISION.name(),
                        grounds.stream().map(Ground::reportId).distinct().toList());
        var views = new ArrayList<BlockView.GroundView>();
        for (var ground : grounds) {
            var visit = cases.computeIfAbsent(ground.visitId(), visits::require);
            var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
            var deadline = due.get(ground.reportId());
            var waits = internal && ground.isPending() && deadline != null;
            views.add(
                    new BlockView.GroundView(
                            ground.objective(),
                            rulebook.objective(ground.objective()).title(),
                            ground.state(),
                            ground.reportId(),
                            ground.visitId(),
                            visit.reference(),
                            ground.levelBefore(),
                            rulebook.level(ground.levelBefore()).label(),
                            ground.levelAfter(),
                            ground.levelAfter() == null
                                    ? null
                                    : rulebook.level(ground.levelAfter()).label(),
                            judging.rationale(ground.visitId(), ground.objective()).orElse(null),
                            ground.reason(),
                            ground.recommendedAt(),
                            internal ? people.name(ground.recommendedBy()) : null,
                            ground.decidedAt(),
                            people.name(ground.decidedBy()),
                            waits ? deadline.dueOn() : null,
                            waits ? deadline.words() : null));
        }
        return views;
    }

    /** What the scheme offers for the decision; null when nothing is undecided. */
    BlockView.Scale scale(List<Ground> grounds) {
        return grounds.stream()
                .filter(Ground::isPending)
                .findFirst()
                .map(ground -> visits.require(ground.visitId()).schemeVersionId())
                .map(version -> schemes.version(version).rulebook())
                .map(
                        rulebook ->
                                new BlockView.Scale(
                                        rulebook.levels().stream()
                                                .filter(level -> !level.lowest())
                                                .map(
                                                        level ->
                                                                new BlockView.Choice(
                                                                        level.code(),
                                                                        level.label()))
                                                .toList(),
                                        rulebook.findings().stream()
                                                .map(
                                                        finding ->
                                                                new BlockView.Choice(
                                                                        finding.code(),
                                                                        finding.label()))
                                                .toList()))
                .orElse(null);
    }

    List<BlockView.Family> families(Block block, String scheme) {
        // What a decision would stop, until there is one.
        return families(
                block.state() == BlockState.RECOMMENDED ? cover.families(scheme) : block.families(),
                scheme);
    }

    /** Codes with the words of the scheme that is in force. */
    List<BlockView.Family> families(List<String> codes, String scheme) {
        var labels = new HashMap<String, String>();
        schemes.current(scheme)
                .ifPresent(
                        version ->
                                version.rulebook().scope().families().stream()
                                        .forEach(
                                                (Labelled family) ->
                                                        labels.put(family.code(), family.label())));
        return codes.stream()
                .map(code -> new BlockView.Family(code, labels.getOrDefault(code, code)))
                .toList();
    }

    BlockView.PlanView plan(Block block, List<RemedialItem> items, Named people, LocalDate today) {
        var open = block.state() == BlockState.APPLIED;
        var actions =
                open || !items.isEmpty()
                        ? planPeople.actions(block)
                        : Map.<UUID, PlanPeople.LinkedAction>of();
        return new BlockView.PlanView(
                block.planState(),
                people.name(block.planManagerBy()),
                block.planManagerAt(),
                people.name(block.planCentreBy()),
                block.planCentreAt(),
                block.planAgreedAt(),
                (int) items.stream().filter(RemedialItem::isDone).count(),
                items.stream()
                        .map(item -> item(item, actions.get(item.actionId()), people, today))
                        .toList(),
                open
                        ? planPeople.possibleOwners(block).values().stream()
                                .map(BlockParts::contact)
                                .toList()
                        : List.of(),
                open
                        ? actions.values().stream()
                                .map(
                                        action ->
                                                new BlockView.PossibleAction(
                                                        action.id(),
                                                        action.reference(),
                                                        action.objective(),
                                                        action.words()))
                                .toList()
                        : List.of());
    }

    private static BlockView.Item item(
            RemedialItem item, PlanPeople.LinkedAction action, Named people, LocalDate today) {
        return new BlockView.Item(
                item.id(),
                item.words(),
                item.dueOn(),
                !item.isDone() && today.isAfter(item.dueOn()),
                item.ownerId(),
                people.name(item.ownerId()),
                item.actionId(),
                action == null ? null : action.reference(),
                action == null ? null : action.state(),
                item.doneOn(),
                people.name(item.doneBy()),
                item.doneNote(),
                item.outcome());
    }
}
