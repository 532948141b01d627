package org.touchstone.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the team is told when a version comes into force, and what is put up with. */
@Schema(name = "IqaVersionToPublish")
record VersionToPublish(
        @Size(max = 4000, message = "A summary has at most {max} characters.")
                @Schema(examples = "Our plan for the year. Read the two priorities first.")
                String summary,
        @Size(max = 200, message = "Name at most {max} members.")
                @Schema(description = "Members with more planned than agreed hours, and why.")
                List<@NotNull(message = "Send an object.") @Valid Overload> overloads) {

    VersionToPublish {
        overloads = PlanContent.orNone(overloads);
    }

    /** Why somebody has more work than time. */
    @Schema(name = "IqaOverload")
    record Overload(
            @NotNull(message = "Name the member.") @Schema(required = true) UUID personId,
            @NotBlank(message = "Give the reason.")
                    @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(required = true, examples = "Paid overtime until June.")
                    String reason) {}

    Map<UUID, String> reasons() {
        return overloads.stream()
                .collect(
                        Collectors.toMap(
                                Overload::personId,
                                each -> each.reason().strip(),
                                (one, other) -> other));
    }
}
