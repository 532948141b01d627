package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of agenda item; an agenda cannot be agreed without the required ones (QMR-143). */
@Schema(name = "SchemeAgendaItemType", description = "A kind of agenda item.")
public record AgendaItemType(
        @Schema(description = "Stable code.", example = "QN_MEETING", required = true) String code,
        @Schema(
                        description = "Words shown on screen.",
                        example = "Meeting with the Quality Nominee",
                        required = true)
                String label,
        @Schema(description = "Whether every agenda needs one.", example = "true", required = true)
                boolean required) {}
