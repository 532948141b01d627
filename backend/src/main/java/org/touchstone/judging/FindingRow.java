package org.touchstone.judging;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.Measure;

/** One measure in the list of all that were looked at. */
@Schema(name = "FindingRow", description = "One measure with what was found on it.")
record FindingRow(
        @Schema(required = true, description = "Reference of the measure.", examples = "QO.3.4")
                String measure,
        @Schema(required = true, description = "Its objective.", examples = "QO.3")
                String objective,
        @Schema(required = true, description = "What the measure asks.") String statement,
        @Schema(description = "The answer; absent until given.", examples = "MET") String finding,
        @Schema(description = "What was seen.") String note,
        @Schema(description = "The answer to the added prompt.") String addendumNote,
        @Schema(required = true, description = "Whether a prompt was added for this centre.")
                boolean addendumAsked,
        @Schema(required = true, description = "What was looked at.") List<ItemSeenView> itemsSeen,
        @Schema(required = true, description = "How much evidence is linked to the measure.")
                int evidenceCount,
        @Schema(description = "How the centre rates itself, once it has handed that in.")
                SelfRatingPart selfRating,
        @Schema(description = "When it was saved last.") Instant savedAt,
        @Schema(
                        required = true,
                        description = "For `If-Match`; 0 while nothing is saved.",
                        examples = "0")
                long version) {

    /** How the centre rates itself on a measure. */
    @Schema(name = "SelfRatingPart", description = "How the centre rates itself on a measure.")
    record SelfRatingPart(
            @Schema(description = "The rating, a code of the findings.", examples = "MET")
                    String rating,
            @Schema(description = "The centre's note.") String note) {

        static SelfRatingPart of(SelfRating rating) {
            return rating == null ? null : new SelfRatingPart(rating.rating(), rating.note());
        }
    }

    static FindingRow of(
            JudgedVisit visit,
            Measure measure,
            Finding finding,
            List<ItemSeen> items,
            int evidenceCount,
            SelfRating selfRating) {
        return new FindingRow(
                measure.ref(),
                visit.rulebook().objectiveOf(measure.ref()).code(),
                measure.statement(),
                finding == null ? null : finding.finding(),
                finding == null ? null : finding.note(),
                finding == null ? null : finding.addendumNote(),
                !visit.addendaOf(measure.ref()).isEmpty(),
                items.stream().map(ItemSeenView::of).toList(),
                evidenceCount,
                SelfRatingPart.of(selfRating),
                finding == null ? null : finding.savedAt(),
                finding == null ? 0 : finding.version());
    }
}
