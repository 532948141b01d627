package org.touchstone.claim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record behind a reason. */
@Schema(name = "ClaimRecord", description = "The record behind a reason or a warning.")
record ClaimRecord(
        @Schema(
                        required = true,
                        description =
                                "Kind: certification-block, approval, programme, lead-verifier, standards-result, claim-hold.",
                        examples = "certification-block")
                String type,
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        description = "Where this interface has it.",
                        examples =
                                "/api/v1/certification-blocks/01935c1e-0000-7000-8000-000000000001")
                String path) {}
