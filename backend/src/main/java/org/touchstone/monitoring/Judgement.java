package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one standard was judged (IQA-052). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "IqaJudgement")
record Judgement(
        @NotBlank(message = "Name the standard.")
                @Size(max = 40, message = "A code has at most {max} characters.")
                @Schema(required = true, examples = "SOUND")
                String standard,
        @NotBlank(message = "Judge the standard.")
                @Size(max = 40, message = "A code has at most {max} characters.")
                @Schema(
                        required = true,
                        description = "A step of the scale, or NOT_LOOKED_AT.",
                        examples = "MET")
                String judgement,
        @Size(max = 2000, message = "A note has at most {max} characters.")
                @Schema(
                        description =
                                "What was seen; for NOT_LOOKED_AT the reason, which is needed.")
                String note) {

    boolean wasLookedAt() {
        return !Grade.NOT_LOOKED_AT.equals(judgement);
    }
}
