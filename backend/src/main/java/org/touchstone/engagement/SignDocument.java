package org.touchstone.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of centre's signature: the name typed, the box ticked. */
@Schema(name = "SignEngagementDocument")
record SignDocument(
        @Schema(required = true, examples = "Ada Quill")
                @NotBlank(message = "Type your full name.")
                @Size(max = 200, message = "Keep the name within 200 characters.")
                String name,
        @Schema(
                        required = true,
                        description =
                                "Ticked: I have read the document and declare what it states.",
                        examples = "true")
                @NotNull(message = "Tick that you have read the document.")
                Boolean confirmed) {}
