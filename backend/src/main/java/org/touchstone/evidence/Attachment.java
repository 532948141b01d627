package org.touchstone.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that belongs to a record. */
@Schema(name = "Attachment")
public record Attachment(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "work.jpg") String fileName,
        @Schema(required = true, examples = "image/jpeg") String mediaType,
        @Schema(required = true, examples = "482133") long sizeBytes,
        @Schema(required = true, description = "Of the content as it is kept.") String sha256,
        @Schema(required = true) UUID addedBy,
        @Schema(required = true) Instant addedAt) {}
