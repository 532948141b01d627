package org.touchstone.judging;

import java.util.List;
import java.util.UUID;
import org.touchstone.scheme.Addendum;
import org.touchstone.scheme.FindingValue;
import org.touchstone.scheme.Level;
import org.touchstone.scheme.Measure;
import org.touchstone.scheme.Objective;
import org.touchstone.scheme.Rulebook;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.visit.VisitState;
import org.touchstone.visit.VisitSummary;

/**
 * A visit together with the rulebook it is judged by.
 *
 * @param employerEngagement whether the centre answers the prompts on employer engagement
 */
record JudgedVisit(VisitSummary visit, Rulebook rulebook, boolean employerEngagement) {

    UUID id() {
        return visit.id();
    }

    /** Whether the report is published, so that the centre reads what was found. */
    boolean isReported() {
        return isReported(visit.state());
    }

    static boolean isReported(VisitState state) {
        return state == VisitState.REPORTED || state == VisitState.CLOSED;
    }

    About about(String type, UUID id) {
        return visit.about(type, id);
    }

    /**
     * @throws NotFound if the scheme has no such measure
     */
    Measure measure(String ref) {
        return rulebook.findMeasure(ref).orElseThrow(() -> new NotFound("measure"));
    }

    /**
     * @throws NotFound if the scheme has no such objective
     */
    Objective objective(String code) {
        return rulebook.findObjective(code).orElseThrow(() -> new NotFound("objective"));
    }

    /**
     * The level with that code.
     *
     * @throws Refused 400 if the scale has none (QMR-163)
     */
    Level level(String code) {
        return rulebook.findLevel(code)
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        JudgingProblem.UNKNOWN_LEVEL,
                                        "“%s” is no level of this scheme. Use one of %s."
                                                .formatted(
                                                        code,
                                                        rulebook.levels().stream()
                                                                .map(Level::code)
                                                                .toList())));
    }

    /**
     * The finding with that code.
     *
     * @throws Refused 400 if the scheme has none
     */
    FindingValue finding(String code) {
        return rulebook.findFinding(code)
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        JudgingProblem.UNKNOWN_FINDING,
                                        "“%s” is no finding of this scheme. Use one of %s."
                                                .formatted(
                                                        code,
                                                        rulebook.findings().stream()
                                                                .map(FindingValue::code)
                                                                .toList())));
    }

    /** The prompts that this centre has to answer on the measure (QMR-007 to QMR-009). */
    List<Addendum> addendaOf(String measure) {
        return rulebook.addendaOf(measure, employerEngagement);
    }
}
