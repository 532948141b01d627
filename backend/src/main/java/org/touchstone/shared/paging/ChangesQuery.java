package org.touchstone.shared.paging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/**
 * The paging parameters of a list that other systems keep a copy of: it can also be asked for what
 * changed (QMR-310).
 */
public class ChangesQuery extends PageQuery {

    /** From when on; the list itself when null. */
    @RestQuery
    @Parameter(
            description =
                    "Only what was created or changed at that moment or later, in the order of the changes, with `removed` for what is"
                            + " no longer in the list. Begin with a moment before everything; afterwards send the `changedUntil` of the"
                            + " answer before: then no change is missed, and some come twice.",
            example = "2026-11-30T08:57:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public String changedSince;

    /** Whether changes are asked for, not the list itself. */
    public boolean asksForChanges() {
        return changedSince != null && !changedSince.isBlank();
    }

    Instant since() {
        try {
            return OffsetDateTime.parse(changedSince.strip()).toInstant();
        } catch (DateTimeParseException notRfc3339) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "“changedSince” takes a moment such as 2026-11-30T08:57:00Z.");
        }
    }
}
