package org.touchstone.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A whole version: the guide, the scale and the words. The same for every reader (QMR-014). */
@Schema(
        name = "SchemeVersion",
        description = "A published version of a scheme: the guide, the scale and the words.")
record SchemeVersionView(
        @Schema(required = true, description = "Id that visits pin.") UUID id,
        @Schema(required = true, description = "Code of the scheme.", example = "pearson-qmr")
                String scheme,
        @Schema(required = true, description = "Name of the version.", example = "2016-17")
                String versionName,
        @Schema(
                        required = true,
                        description = "The awarding body's number of the framework.",
                        example = "2016.1")
                String framework,
        @Schema(
                        required = true,
                        description = "Title.",
                        example = "Quality Management Review 2016–17")
                String title,
        @Schema(required = true, description = "Who publishes it.", example = "Pearson")
                String publishedBy,
        @Schema(required = true, description = "First day in force.", example = "2016-09-01")
                LocalDate effectiveFrom,
        @Schema(
                        description = "Last day in force; absent while no end is set.",
                        example = "2017-08-31")
                LocalDate effectiveTo,
        @Schema(
                        required = true,
                        description = "What the guide is for.",
                        example = "One guide serves every centre.")
                String about,
        @Schema(required = true, description = "The scheme's words for role codes.")
                Map<String, String> roles,
        @Schema(required = true, description = "The scheme's words for things.")
                Map<Labels.Term, String> terms,
        @Schema(required = true, description = "Themes of objectives.") List<Labelled> groups,
        @Schema(required = true, description = "The objectives in order.")
                List<ObjectiveView> objectives,
        @Schema(required = true, description = "The judgement scale, best level first.")
                List<Level> levels,
        @Schema(required = true, description = "The answers on a measure.")
                List<FindingValue> findings,
        @Schema(required = true, description = "The deadlines in words.")
                List<DeadlineWords> deadlines,
        @Schema(required = true, description = "Kinds of agenda item.")
                List<AgendaItemType> agendaItemTypes,
        @Schema(required = true, description = "Roles of practitioners.")
                List<Labelled> practitionerRoles,
        @Schema(required = true, description = "Families of qualifications the scheme names.")
                List<Labelled> families,
        @Schema(required = true, description = "The yearly re-declaration.")
                List<Declaration> declarations,
        @Schema(
                        required = true,
                        description = "What a centre is told when certification is at risk.")
                List<Labelled> blockExplanation)
        implements Versioned {

    /** A published version never changes. */
    private static final long ONLY_ONE = 1;

    /** A deadline and its rule for a person. */
    @Schema(name = "SchemeDeadline", description = "A deadline and its rule in words.")
    record DeadlineWords(
            @Schema(required = true, description = "What is due.", example = "REPORT_DUE")
                    DeadlineRule.Kind kind,
            @Schema(
                            required = true,
                            description = "The rule.",
                            example = "10 working days after the last day of the visit")
                    String words) {}

    static SchemeVersionView of(SchemeVersion version) {
        var rulebook = version.rulebook();
        return new SchemeVersionView(
                version.id(),
                rulebook.scheme(),
                rulebook.version(),
                rulebook.framework(),
                rulebook.title(),
                rulebook.publishedBy(),
                rulebook.effectiveFrom(),
                rulebook.effectiveTo(),
                rulebook.about(),
                rulebook.labels().roles(),
                rulebook.labels().terms(),
                rulebook.groups(),
                rulebook.objectives().stream()
                        .map(objective -> ObjectiveView.of(rulebook, objective))
                        .toList(),
                rulebook.levels(),
                rulebook.findings(),
                rulebook.deadlines().stream()
                        .map(rule -> new DeadlineWords(rule.kind(), rule.words()))
                        .toList(),
                rulebook.agendaItemTypes(),
                rulebook.practitionerRoles(),
                rulebook.scope().families(),
                rulebook.declarations(),
                rulebook.blockExplanation());
    }

    @Override
    public long version() {
        return ONLY_ONE;
    }
}
