package org.touchstone.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.scheme.Addendum;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.scheme.Hint;
import org.touchstone.scheme.Measure;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One measure with all that helps to judge it: guidance, added prompts, hints, evidence. */
@Schema(
        name = "Finding",
        description = "One measure with what was found and all that helps to judge it.")
record FindingView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "Reference of the measure.", examples = "QO.3.4")
                String measure,
        @Schema(required = true, description = "Its objective.", examples = "QO.3")
                String objective,
        @Schema(required = true, description = "What the measure asks.") String statement,
        @Schema(required = true, description = "How to meet it.") String guidance,
        @Schema(required = true, description = "Suggestions of evidence.")
                List<String> evidenceTypes,
        @Schema(required = true, description = "Kinds of evidence without a file.")
                List<EvidenceKind> suggestedKinds,
        @Schema(required = true, description = "Remarks to be shown beside the form.")
                List<Hint> hints,
        @Schema(
                        required = true,
                        description = "Prompts added for this centre, each to be answered.")
                List<Addendum> addenda,
        @Schema(required = true, description = "Whether the size of a sample may be noted.")
                boolean sampleOffered,
        @Schema(description = "The answer; absent until given.", examples = "MET") String finding,
        @Schema(description = "What was seen.") String note,
        @Schema(description = "The answer to the added prompt.") String addendumNote,
        @Schema(required = true, description = "What was looked at.") List<ItemSeenView> itemsSeen,
        @Schema(required = true, description = "Evidence linked to the measure.")
                List<EvidenceDirectory.Summary> evidence,
        @Schema(description = "How the centre rates itself, once it has handed that in.")
                FindingRow.SelfRatingPart selfRating,
        @Schema(description = "When it was saved last.") Instant savedAt,
        @Schema(required = true, description = "What the caller may do.")
                List<Command> allowedCommands,
        @Schema(
                        required = true,
                        description = "For `If-Match`; 0 while nothing is saved.",
                        examples = "0")
                long version)
        implements Versioned {

    static FindingView of(
            JudgedVisit visit,
            Measure measure,
            Finding finding,
            List<ItemSeen> items,
            List<EvidenceDirectory.Summary> evidence,
            SelfRating selfRating,
            List<Command> commands) {
        return new FindingView(
                visit.id(),
                measure.ref(),
                visit.rulebook().objectiveOf(measure.ref()).code(),
                measure.statement(),
                measure.guidance(),
                measure.evidenceTypes(),
                measure.suggestedKinds(),
                measure.hints(),
                visit.addendaOf(measure.ref()),
                measure.offersSample(),
                finding == null ? null : finding.finding(),
                finding == null ? null : finding.note(),
                finding == null ? null : finding.addendumNote(),
                items.stream().map(ItemSeenView::of).toList(),
                evidence,
                FindingRow.SelfRatingPart.of(selfRating),
                finding == null ? null : finding.savedAt(),
                commands,
                finding == null ? 0 : finding.version());
    }
}
