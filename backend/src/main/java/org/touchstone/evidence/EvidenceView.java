package org.touchstone.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One piece of evidence. */
@Schema(name = "Evidence")
record EvidenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID visitId,
        @Schema(required = true) EvidenceKind kind,
        @Schema(required = true, description = "Whose evidence it is.") Side side,
        @Schema(required = true) String title,
        String type,
        @Schema(required = true, description = "The measures it serves.") List<String> measures,
        String note,
        String link,
        String place,
        @Schema(description = "The date it carries itself.") LocalDate on,
        EvidenceRow.Policy policy,
        UUID programmeId,
        EvidenceRow.File file,
        @Schema(required = true) UUID addedById,
        @Schema(required = true) String addedBy,
        @Schema(required = true) Instant addedAt,
        @Schema(required = true) boolean inUse,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static EvidenceView of(EvidenceRow row, List<Command> allowedCommands, long version) {
        return new EvidenceView(
                row.id(),
                row.visitId(),
                row.kind(),
                row.side(),
                row.title(),
                row.type(),
                row.measures(),
                row.note(),
                row.link(),
                row.place(),
                row.on(),
                row.policy(),
                row.programmeId(),
                row.file(),
                row.addedById(),
                row.addedBy(),
                row.addedAt(),
                row.inUse(),
                allowedCommands,
                version);
    }
}
