package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One box of the yearly re-declaration (QMR-118, QMR-130). */
@Schema(name = "SchemeDeclaration", description = "One box of the yearly re-declaration.")
public record Declaration(
        @Schema(description = "Stable code.", example = "CENTRE_RECOGNITION", required = true)
                String code,
        @Schema(
                        description = "Heading of the box.",
                        example = "Centre recognition",
                        required = true)
                String label,
        @Schema(
                        description = "What is declared.",
                        example = "The centre still meets the terms on which it was recognised.",
                        required = true)
                String text) {}
