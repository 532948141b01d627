package org.touchstone.visit;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a visit looks at more closely, without leaving out any measure (QMR-012).
 *
 * @param about code of an objective or reference of a measure, or null
 * @param words what it is about
 */
@Embeddable
@Schema(name = "FocusArea")
public record FocusArea(
        @Schema(description = "Code of an objective or measure.", examples = "QO.7") @Size(max = 20)
                String about,
        @Schema(required = true, examples = "Support of evening learners")
                @NotBlank(message = "Say what to look at more closely.")
                @Size(max = 500, message = "Use at most 500 characters.")
                String words) {}
