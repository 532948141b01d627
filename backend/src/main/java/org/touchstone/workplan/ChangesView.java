package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.PlanEvents.Section;

/** What is different between two versions; the caller's own part first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanChanges")
record ChangesView(
        @Schema(required = true) UUID fromVersionId,
        @Schema(required = true, examples = "1") int fromNumber,
        @Schema(required = true) UUID toVersionId,
        @Schema(required = true, examples = "2") int toNumber,
        @Schema(required = true) List<Change> changes,
        @Schema(required = true, description = "Everyone whom either version names.")
                List<AreaView.Named> people) {

    /** One difference. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaPlanChange")
    record Change(
            @Schema(required = true) Section section,
            @Schema(description = "The item; absent for the context and the sampling policy.")
                    UUID itemId,
            @Schema(required = true, examples = "Interim sample, unit 3") String title,
            @Schema(required = true) PlanChange.Kind kind,
            @Schema(required = true) List<PlanChange.Field> fields,
            @Schema(required = true, description = "Whether it touches the caller's own part.")
                    boolean mine,
            @Schema(description = "Where the later version follows the earlier one.")
                    ChangeTrigger trigger,
            String reason) {}
}
