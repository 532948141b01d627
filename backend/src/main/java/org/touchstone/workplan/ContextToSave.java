package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The context of a draft as it shall stand. */
@Schema(name = "IqaPlanContextToSave")
record ContextToSave(
        @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(examples = "Keep assessment in Sport safe through the new specification.")
                String purpose,
        @Size(max = 4000, message = "A text has at most {max} characters.") String circumstances,
        @Size(max = 4000, message = "A text has at most {max} characters.") String risks,
        @Size(max = 500, message = "Choose at most {max} programmes.")
                List<@NotNull(message = "Name the programme.") UUID> programmes,
        @Size(max = 200, message = "Choose at most {max} sites.")
                List<@NotNull(message = "Name the site.") UUID> sites,
        @Size(max = 50, message = "Name at most {max} rules.")
                List<
                                @NotBlank(message = "Say what the rule is.")
                                @Size(max = 1000, message = "A rule has at most {max} characters.")
                                String>
                        awardingBodyRules) {

    ContextToSave {
        programmes = PlanContent.orNone(programmes);
        sites = PlanContent.orNone(sites);
        awardingBodyRules = PlanContent.orNone(awardingBodyRules);
    }
}
