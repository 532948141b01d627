package org.touchstone.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything one version of a scheme says. Immutable; read from a file once and never changed after
 * publication.
 *
 * @param framework the awarding body's own number of the framework
 * @param effectiveTo last day in force, or {@code null} while no end is set
 */
public record Rulebook(
        String scheme,
        String version,
        String framework,
        String title,
        String publishedBy,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String about,
        List<Aim> aims,
        Labels labels,
        List<Labelled> groups,
        List<Objective> objectives,
        List<Addendum> addenda,
        List<FindingValue> findings,
        List<Level> levels,
        List<ProposalRule> proposal,
        List<Consequence> consequences,
        ScopeRules scope,
        CycleRules cycle,
        List<DeadlineRule> deadlines,
        Signature signature,
        Retention retention,
        Figures figures,
        List<AgendaItemType> agendaItemTypes,
        List<Labelled> practitionerRoles,
        List<Labelled> leadVerifierExemptSectors,
        List<Declaration> declarations,
        List<Labelled> blockExplanation) {

    /** What a finished review shows a result for, and where it is shown (QMR-001). */
    public record Aim(String code, String label, ShownBy shownBy) {

        /** The part of the record that shows the result. */
        public enum ShownBy {
            JUDGEMENTS,
            ADVICE,
            ENGAGEMENT_DOCUMENT
        }
    }

    /** How fresh a sign-in must be for a signature. */
    public record Signature(int stepUpMinutes) {}

    /** How long records are kept (QMR-252, QMR-253, QMR-259). */
    public record Retention(
            int learnerRecordsYears,
            int learnerWorkWeeks,
            int reviewRecordsYears,
            int reviewRecordsMinimumYears) {}

    /** Figures of the guide that the centre's own records are held against. */
    public record Figures(
            int policyReviewMonths,
            int cpdMonths,
            int leadVerifierRegistrationMonths,
            int briefVerificationMonths,
            int networkMeetingsPerYear,
            int summativeOpportunities,
            int resubmissions,
            int feedbackAnswersForAverages) {}

    public Rulebook {
        aims = List.copyOf(aims);
        groups = List.copyOf(groups);
        objectives = List.copyOf(objectives);
        addenda = addenda == null ? List.of() : List.copyOf(addenda);
        findings = List.copyOf(findings);
        levels = List.copyOf(levels);
        proposal = List.copyOf(proposal);
        consequences = consequences == null ? List.of() : List.copyOf(consequences);
        deadlines = List.copyOf(deadlines);
        agendaItemTypes = List.copyOf(agendaItemTypes);
        practitionerRoles = List.copyOf(practitionerRoles);
        leadVerifierExemptSectors =
                leadVerifierExemptSectors == null
                        ? List.of()
                        : List.copyOf(leadVerifierExemptSectors);
        declarations = List.copyOf(declarations);
        blockExplanation = List.copyOf(blockExplanation);
    }

    /** The objective with this code, if the scheme has it. */
    public Optional<Objective> findObjective(String code) {
        return objectives.stream().filter(objective -> objective.code().equals(code)).findFirst();
    }

    /** The objective with this code. */
    public Objective objective(String code) {
        return findObjective(code).orElseThrow(() -> notHere("objective", code));
    }

    /** The objectives whose lowest level puts certification at risk (QMR-169). */
    public List<Objective> certificationLinked() {
        return objectives.stream().filter(Objective::certificationLinked).toList();
    }

    /** All measures in the order of the guide. */
    public Stream<Measure> measures() {
        return objectives.stream().flatMap(objective -> objective.measures().stream());
    }

    /** The measure with this reference, if the scheme has it. */
    public Optional<Measure> findMeasure(String ref) {
        return measures().filter(measure -> measure.ref().equals(ref)).findFirst();
    }

    /** The measure with this reference. */
    public Measure measure(String ref) {
        return findMeasure(ref).orElseThrow(() -> notHere("measure", ref));
    }

    /** The objective a measure belongs to. */
    public Objective objectiveOf(String measureRef) {
        return objectives.stream()
                .filter(objective -> objective.measureRefs().contains(measureRef))
                .findFirst()
                .orElseThrow(() -> notHere("measure", measureRef));
    }

    /** The measures that carry a change note (QMR-006). */
    public List<Measure> changes() {
        return measures().filter(measure -> measure.change() != null).toList();
    }

    /** The addenda of a measure, whether or not their condition holds for a centre. */
    public List<Addendum> addendaOf(String measureRef) {
        return addenda.stream().filter(addendum -> addendum.measure().equals(measureRef)).toList();
    }

    /**
     * The addenda a centre has to answer on a measure (QMR-007 to QMR-009).
     *
     * @param employerEngagement whether the centre has learners on a qualification that asks for it
     */
    public List<Addendum> addendaOf(String measureRef, boolean employerEngagement) {
        return addendaOf(measureRef).stream()
                .filter(
                        addendum ->
                                switch (addendum.condition()) {
                                    case EMPLOYER_ENGAGEMENT -> employerEngagement;
                                })
                .toList();
    }

    /**
     * What is written beside a measure, in one text for search: its change note, its hints and its
     * addenda.
     */
    String notesOf(Measure measure) {
        return Stream.of(
                        measure.changeNote().stream(),
                        measure.hints().stream().map(Hint::text),
                        addendaOf(measure.ref()).stream()
                                .map(addendum -> addendum.title() + ". " + addendum.prompt()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    /** The level with this code, if the scale has it. */
    public Optional<Level> findLevel(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The level with this code. */
    public Level level(String code) {
        return findLevel(code).orElseThrow(() -> notHere("level", code));
    }

    /** The finding value with this code, if the scheme has it. */
    public Optional<FindingValue> findFinding(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
    }

    /** The finding value with this code. */
    public FindingValue finding(String code) {
        return findFinding(code).orElseThrow(() -> notHere("finding", code));
    }

    /** What the report must contain for an objective at this level (QMR-187). */
    public AsksFor asksFor(String levelCode) {
        return level(levelCode).asksFor();
    }

    /**
     * The level the findings propose for an objective (QMR-167); empty while a measure has none.
     *
     * @param findings finding code by measure reference; references of other objectives do not
     *     matter
     */
    public Optional<Level> proposeLevel(String objectiveCode, Map<String, String> findings) {
        return new JudgementRules(this).propose(objective(objectiveCode), findings);
    }

    /**
     * Everything that speaks against giving the level with these findings (QMR-164, QMR-166); empty
     * when it fits.
     *
     * @param findings finding code by measure reference; references of other objectives do not
     *     matter
     */
    public List<JudgementProblem> consistency(
            String objectiveCode, String levelCode, Map<String, String> findings) {
        return new JudgementRules(this)
                .problems(objective(objectiveCode), level(levelCode), findings);
    }

    /**
     * Whether the judgement needs a rationale: by its level, or because it differs from the
     * proposal (QMR-167, 168).
     */
    public boolean rationaleRequired(
            String objectiveCode, String levelCode, Map<String, String> findings) {
        return level(levelCode).rationaleRequired()
                || proposeLevel(objectiveCode, findings)
                        .filter(proposed -> !proposed.code().equals(levelCode))
                        .isPresent();
    }

    /** What the judgement calls for beyond the report (QMR-207 to QMR-210, decision D07). */
    public List<Consequence.Effect> consequences(
            String objectiveCode, String levelCode, Map<String, String> findings) {
        return new JudgementRules(this)
                .consequences(objective(objectiveCode), level(levelCode), findings);
    }

    /** The rule of a deadline. */
    public DeadlineRule deadline(DeadlineRule.Kind kind) {
        return deadlines.stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow(() -> notHere("deadline", kind.name()));
    }

    /** Whether the scheme is in force on the day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    private IllegalArgumentException notHere(String what, String code) {
        return new IllegalArgumentException(
                "%s %s has no %s %s".formatted(scheme, version, what, code));
    }
}
