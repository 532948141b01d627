package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of the terms; in a list without its text. */
@Schema(name = "RecognitionTerms", description = "The terms on which centres are recognised.")
record RecognitionTermsView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026") String edition,
        @Schema(required = true, examples = "Terms of centre recognition") String title,
        @Schema(description = "Absent in a list.") String text,
        @Schema(required = true, examples = "2026-09-01") LocalDate inForceFrom) {}
