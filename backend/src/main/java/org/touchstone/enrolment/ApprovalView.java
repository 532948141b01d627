package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.web.Versioned;

/** The approval of a qualification. */
@Schema(name = "Approval", description = "A centre's approval to offer one qualification.")
record ApprovalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID qualificationId,
        @Schema(required = true, examples = "MA/2345/6") String qualificationNumber,
        @Schema(required = true, examples = "Level 3 Diploma in Sport") String title,
        @Schema(required = true) QualificationLevel level,
        @Schema(required = true) ApprovalStatus status,
        @Schema(required = true, examples = "2015-09-01") LocalDate approvedOn,
        @Schema(description = "Last day; absent while it lasts.") LocalDate endedOn,
        @Schema(required = true) long version)
        implements Versioned {}
