package org.touchstone.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A former result. */
@Schema(name = "ScopeHistoryRow", description = "What an earlier snapshot led to.")
record ScopeHistoryRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant decidedAt,
        @Schema(required = true) LocalDate snapshotOn,
        @Schema(required = true) boolean inScope,
        @Schema(required = true) List<ScopeResult.Reason> reasons) {}
