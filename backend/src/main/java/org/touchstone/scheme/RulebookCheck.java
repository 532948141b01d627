package org.touchstone.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a rulebook as a careful editor would and lists everything that does not hold together. */
class RulebookCheck {

    private final Rulebook rulebook;
    private final List<String> faults = new ArrayList<>();

    private RulebookCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What is wrong with the rulebook, in sentences; empty when nothing is. */
    static List<String> faultsOf(Rulebook rulebook) {
        var check = new RulebookCheck(rulebook);
        check.guide();
        check.scale();
        check.timings();
        check.scope();
        check.lists();
        return List.copyOf(check.faults);
    }

    private void guide() {
        unique("objective", rulebook.objectives(), Objective::code);
        unique("measure", rulebook.measures().toList(), Measure::ref);
        unique("addendum", rulebook.addenda(), Addendum::key);
        unique("group", rulebook.groups(), Labelled::code);
        var groups = codes(rulebook.groups(), Labelled::code);
        for (var objective : rulebook.objectives()) {
            known(
                    "group of " + objective.code(),
                    groups,
                    List.of(objective.group(), objective.documentGroup()));
            text(objective.code(), objective.title(), objective.description());
            require(!objective.measures().isEmpty(), objective.code() + " has no measure");
            for (int place = 0; place < objective.measures().size(); place++) {
                var expected = objective.code() + "." + (place + 1);
                require(
                        objective.measures().get(place).ref().equals(expected),
                        "measure %d of %s is not called %s"
                                .formatted(place + 1, objective.code(), expected));
            }
        }
        rulebook.measures()
                .forEach(
                        measure -> {
                            text(measure.ref(), measure.statement(), measure.guidance());
                            require(
                                    !measure.evidenceTypes().isEmpty(),
                                    measure.ref() + " suggests no evidence");
                            require(
                                    measure.change() == null || !measure.change().isBlank(),
                                    measure.ref() + " has an empty change note");
                        });
        known(
                "measure of an addendum",
                codes(rulebook.measures().toList(), Measure::ref),
                codes(rulebook.addenda(), Addendum::measure));
        rulebook.addenda()
                .forEach(
                        addendum ->
                                text(
                                        addendum.key(),
                                        addendum.title(),
                                        addendum.prompt(),
                                        addendum.guidanceLink().label(),
                                        addendum.guidanceLink().address()));
    }

    private void scale() {
        unique("level", rulebook.levels(), Level::code);
        unique("rank", rulebook.levels(), level -> String.valueOf(level.rank()));
        unique("finding", rulebook.findings(), FindingValue::code);
        var findings = codes(rulebook.findings(), FindingValue::code);
        for (var level : rulebook.levels()) {
            text(
                    level.code(),
                    level.label(),
                    level.meaning(),
                    level.colour(),
                    level.asksForWords());
            known("finding of level " + level.code(), findings, level.onlyFindings());
            known("finding of level " + level.code(), findings, level.needsOneOf());
        }
        var lowest = rulebook.levels().stream().filter(Level::lowest).toList();
        require(lowest.size() == 1, "exactly one level is the lowest");
        require(
                lowest.stream()
                        .allMatch(
                                low ->
                                        rulebook.levels().stream()
                                                .allMatch(level -> level.rank() <= low.rank())),
                "the lowest level has the last rank");
        var levels = codes(rulebook.levels(), Level::code);
        var lines = rulebook.proposal();
        require(!lines.isEmpty(), "there is no proposal");
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            known("level of the proposal", levels, List.of(line.level()));
            known("finding of the proposal", findings, line.whenOneOf());
            require(
                    line.whenOneOf().isEmpty() == (place == lines.size() - 1),
                    "the last line of the proposal, and no other, holds always");
        }
    }

    private void timings() {
        unique("deadline", rulebook.deadlines(), rule -> rule.kind().name());
        known(
                "deadline kind without a rule",
                codes(rulebook.deadlines(), rule -> rule.kind().name()),
                Arrays.stream(DeadlineRule.Kind.values()).map(Enum::name).toList());
        for (var rule : rulebook.deadlines()) {
            require(rule.amount() > 0, rule.kind() + " has no amount");
            rule.remindersIfAny()
                    .ifPresent(
                            reminders ->
                                    require(
                                            reminders.before().stream()
                                                            .allMatch(distance -> distance >= 0)
                                                    && new HashSet<>(reminders.before()).size()
                                                            == reminders.before().size(),
                                            rule.kind()
                                                    + " has reminders that are negative or twice the same"));
            require(
                    rule.repeatEveryWorkingDays() == null || rule.repeatEveryWorkingDays() > 0,
                    rule.kind() + " repeats without distance");
        }
        require(
                rulebook.effectiveTo() == null
                        || !rulebook.effectiveTo().isBefore(rulebook.effectiveFrom()),
                "the version ends before it begins");
        var dates = rulebook.cycle().beginningIn(rulebook.effectiveFrom().getYear());
        require(
                dates.windowFrom().isBefore(dates.windowTo()),
                "the visit window ends before it begins");
        require(
                rulebook.cycle().newCentre().nameFromDays()
                        <= rulebook.cycle().newCentre().nameByDays(),
                "a new centre's reviewer is due before they may be named");
    }

    private void scope() {
        var scope = rulebook.scope();
        unique("family", scope.families(), Labelled::code);
        unique("coverage rule", scope.covered(), CoverageRule::rule);
        var families = codes(scope.families(), Labelled::code);
        known("excluded family", families, scope.excludedFamilies());
        for (var rule : scope.covered()) {
            known("family of rule " + rule.rule(), families, rule.families());
            require(
                    rule.families().stream().noneMatch(scope.excludedFamilies()::contains),
                    rule.rule() + " covers a family that is excluded");
            text(rule.rule(), rule.words());
        }
    }

    private void lists() {
        unique("agenda item type", rulebook.agendaItemTypes(), AgendaItemType::code);
        unique("practitioner role", rulebook.practitionerRoles(), Labelled::code);
        unique("exempt sector", rulebook.leadVerifierExemptSectors(), Labelled::code);
        unique("declaration", rulebook.declarations(), Declaration::code);
        unique("part of the block explanation", rulebook.blockExplanation(), Labelled::code);
        for (var term : Labels.Term.values()) {
            require(rulebook.labels().terms().containsKey(term), "there is no word for " + term);
        }
        text(
                "the version",
                rulebook.title(),
                rulebook.framework(),
                rulebook.publishedBy(),
                rulebook.about());
    }

    private <T> void unique(String what, Collection<T> things, Function<T, String> code) {
        var seen = new HashSet<String>();
        things.stream()
                .map(code)
                .filter(value -> !seen.add(value))
                .forEach(value -> faults.add("%s %s stands twice".formatted(what, value)));
    }

    private void known(String what, Collection<String> codes, Collection<String> used) {
        used.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> faults.add("%s: %s is not known".formatted(what, code)));
    }

    private void text(String where, String... texts) {
        for (var text : texts) {
            require(text != null && !text.isBlank(), where + " lacks a text");
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static <T> Set<String> codes(Collection<T> things, Function<T, String> code) {
        return things.stream().map(code).collect(Collectors.toSet());
    }
}
