package org.touchstone.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of assessing again what was disagreed with: what, when and by whom (IQA-027). */
@Embeddable
@Schema(name = "SampleReassessment")
record Reassessment(
        @NotNull(message = "Choose what came out.")
                @Schema(required = true)
                @Enumerated(EnumType.STRING)
                @Column(name = "reassessed_outcome")
                ReassessmentOutcome outcome,
        @NotNull(message = "Enter the day.")
                @Schema(required = true, examples = "2026-12-04")
                @Column(name = "reassessed_on")
                LocalDate on,
        @NotNull(message = "Name who assessed it again.")
                @Schema(required = true, description = "As a rule the assessor.")
                @Column(name = "reassessed_by")
                UUID by,
        @Size(max = 2000, message = "A note has at most {max} characters.")
                @Schema(examples = "Criterion 2.3 is met with the second observation.")
                @Column(name = "reassessed_note")
                String note) {}
