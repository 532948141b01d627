package org.touchstone.workplan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be chosen in an area, its plans and its team, besides its own sites and programmes. */
@Schema(name = "IqaAreaChoices")
record AreaChoicesView(
        @Schema(required = true, description = "Everybody who works at the centre, by name.")
                List<Colleague> staff,
        @Schema(required = true, description = "How the work of the team may be looked at.")
                List<Choice> monitoringMethods) {

    /** Somebody of the centre, as far as it matters here. */
    @Schema(name = "IqaColleague")
    record Colleague(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Ines Inner") String name,
            @Schema(required = true, description = "May be named as an assessor.") boolean assesses,
            @Schema(required = true, description = "May countersign.") boolean countersigns) {}

    /** A code with its words. */
    @Schema(name = "IqaChoice")
    record Choice(
            @Schema(required = true, examples = "CO_SAMPLING") String code,
            @Schema(required = true, examples = "Sample together") String label) {}
}
