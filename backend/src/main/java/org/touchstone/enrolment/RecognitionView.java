package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** The recognition of a centre. */
@Schema(name = "Recognition", description = "The recognition of a centre, and its terms.")
record RecognitionView(
        @Schema(required = true, examples = "2009-09-01") LocalDate recognisedOn,
        @Schema(required = true) UUID termsId,
        @Schema(required = true, description = "Edition the centre agreed to.", examples = "2024")
                String edition,
        @Schema(required = true, examples = "2024-10-02") LocalDate agreedOn,
        @Schema(required = true) UUID currentTermsId,
        @Schema(required = true, description = "Edition in force today.", examples = "2026")
                String currentEdition,
        @Schema(
                        required = true,
                        description = "Whether the centre has to agree to the edition in force.")
                boolean agreementNeeded,
        @Schema(required = true) long version)
        implements Versioned {}
