package org.touchstone.iqashare;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit whose reviewer something can be shared with, and on which days. */
@Schema(name = "IqaShareVisit")
record ShareableVisit(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "V-2026-00012") String reference,
        @Schema(required = true) LocalDate startOn,
        @Schema(required = true) LocalDate endOn,
        @Schema(required = true, examples = "Rita Reviewer") String reviewerName,
        @Schema(required = true, description = "The first day that a share may have.")
                LocalDate firstOn,
        @Schema(required = true, description = "The last day that a share may have.")
                LocalDate lastOn) {}
