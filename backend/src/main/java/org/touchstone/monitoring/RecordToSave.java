package org.touchstone.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead found of one member; it may be unfinished until the point is completed. */
@Schema(name = "IqaRecordToSave")
record RecordToSave(
        @Schema(description = "Against the plan.") MonitoringRecord.Progress progress,
        @Size(max = 2000, message = "A note has at most {max} characters.") String progressNote,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(
                        description = "What it rests on.",
                        examples = "Three sample records, seen on 9 January.")
                String evidence,
        @Size(max = 60, message = "There are at most {max} judgements.")
                @Schema(description = "Against the standards.")
                List<@NotNull(message = "Send an object.") @Valid Judgement> judgements) {

    RecordToSave {
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
    }

    static String orNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
