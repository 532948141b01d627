package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the standards as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaStandards")
record StandardsView(
        @Schema(required = true) UUID id,
        @Schema(description = "Whose they are; absent for those that the product ships.")
                UUID centreId,
        @Schema(required = true, examples = "2") int number,
        @Schema(required = true) List<Standard> standards,
        @Schema(required = true, description = "From the best to the worst.") List<Grade> scale,
        @Schema(description = "Why they changed.") String reason,
        @Schema(required = true) Instant publishedAt,
        UUID publishedBy) {}
