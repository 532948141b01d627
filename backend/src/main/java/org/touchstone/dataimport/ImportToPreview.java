package org.touchstone.dataimport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list is about. */
@Schema(name = "ImportToPreview")
record ImportToPreview(
        @NotNull(message = "Say what the list is about.") @Schema(required = true) ImportKind kind,
        @Schema(
                        description =
                                "For registrations: the day of the snapshot; today if left out.",
                        examples = "2026-11-01")
                LocalDate takenOn,
        @Size(max = 60, message = "A code has at most {max} characters.")
                @Schema(
                        description = "Code of the scheme, where the centre is under several.",
                        examples = "pearson-qmr")
                String scheme) {}
