package org.touchstone.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.AgendaItemType;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;
import org.touchstone.visit.FocusArea;

/** The agenda of a visit as its readers see it. */
@Schema(name = "Agenda")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgendaView(
        @Schema(required = true) UUID visitId,
        @Schema(
                        required = true,
                        description = "The version that both sides accept; 0 before there is one.")
                int number,
        @Schema(required = true) List<AgendaItem> items,
        @Schema(description = "The first day of the visit, once agreed.") LocalDate startOn,
        LocalDate endOn,
        @Schema(required = true, description = "What the visit looks at more closely (QMR-012).")
                List<FocusArea> focusAreas,
        @Schema(description = "Who wrote this version.") String editedBy,
        Instant editedAt,
        @Schema(description = "The reviewer's acceptance of this version.") Accepted reviewer,
        @Schema(description = "The nominee's acceptance of this version.") Accepted contact,
        @Schema(required = true, description = "Whether both accepted this version.")
                boolean agreed,
        @Schema(required = true, description = "The scheme's kinds of items, and which are needed.")
                List<AgendaItemType> itemTypes,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** That a side accepted it. */
    @Schema(name = "AgendaAcceptance")
    record Accepted(@Schema(required = true) String by, @Schema(required = true) Instant at) {}
}
