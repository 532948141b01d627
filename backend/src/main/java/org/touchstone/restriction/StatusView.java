package org.touchstone.restriction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Versioned;

/**
 * Whether a centre's certificates are stopped, and what goes on all the same (QMR-214, QMR-228).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CertificationStatus")
record StatusView(
        @JsonIgnore @Schema(hidden = true) long version,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreNumber,
        @Schema(required = true) State state,
        @Schema(required = true, description = "Certificates of the families covered.")
                Service certification,
        @Schema(required = true) Service registration,
        @Schema(required = true) Service teaching,
        @Schema(required = true) Service assessment,
        @Schema(required = true, description = "Families whose certificates a block stops.")
                List<BlockView.Family> covers,
        @Schema(description = "The block, while there is one.") Blocked block)
        implements Versioned {

    /** Of the centre. */
    @Schema(name = "CentreCertificationState")
    enum State {
        CLEAR,
        BLOCKED
    }

    /** Of something that the centre does. */
    @Schema(name = "CertificationService")
    enum Service {
        OPEN,
        BLOCKED
    }

    /** What is blocked, since when, why, what next, and whom to call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CertificationStatusBlock")
    record Blocked(
            @Schema(required = true) UUID id,
            @Schema(required = true) String reference,
            @Schema(required = true) LocalDate since,
            @Schema(required = true) int ageDays,
            @Schema(required = true) List<String> objectives,
            @Schema(required = true) BlockStep next,
            @Schema(required = true) String nextWords,
            LocalDate expectedRelease,
            @Schema(required = true) BlockView.ContactView contact) {}

    /** A programme and whether its certificates are stopped. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProgrammeCertificationStatus")
    record ProgrammeRow(
            @Schema(required = true) UUID programmeId,
            @Schema(required = true) String title,
            @Schema(required = true) String qualificationNumber,
            @Schema(required = true, examples = "NQF") String family,
            @Schema(required = true) Service certification,
            @Schema(required = true) Service registration) {

        static final String COLUMNS =
                "p.id as id, p.title as title, q.number as number, q.family as family";

        static final String TABLES =
                "programme p join enrolment e on e.id = p.enrolment_id join centre c on c.id = e.centre_id"
                        + " join qualification q on q.id = p.qualification_id";

        static ProgrammeRow of(Row row, OpenBlock block) {
            var family = row.text("family");
            return new ProgrammeRow(
                    row.uuid("id"),
                    row.text("title"),
                    row.text("number"),
                    family,
                    block != null && block.covers(family) ? Service.BLOCKED : Service.OPEN,
                    Service.OPEN);
        }
    }
}
