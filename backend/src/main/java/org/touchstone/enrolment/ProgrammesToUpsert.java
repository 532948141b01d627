package org.touchstone.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.upsert.SenderKey;

/** Programmes as a centre's system knows them (QMR-300). Each row is looked at for itself. */
@Schema(name = "ProgrammesToUpsert")
record ProgrammesToUpsert(
        @NotNull(message = "Send the rows; none at all is an empty list.")
                @Size(max = 200, message = "Send at most {max} rows at a time.")
                @Schema(required = true)
                List<Row> rows) {

    /** A programme under the sender's own key. */
    @Schema(name = "ProgrammeToUpsert")
    record Row(
            @NotBlank(message = "Give the key by which your system knows the programme.")
                    @Pattern(regexp = SenderKey.FORM, message = SenderKey.WORDS)
                    @Schema(
                            required = true,
                            description =
                                    "Your own key; the same key means the same programme. Never a person's name.",
                            examples = "SPORT-L3-Y1")
                    String key,
            @NotBlank(message = "Enter the number of the qualification.")
                    @Size(max = 60, message = "A number has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "Cannot change once the programme is here.",
                            examples = "MA/2345/6")
                    String qualificationNumber,
            @NotBlank(message = "Enter the title.")
                    @Size(max = 300, message = "A title has at most {max} characters.")
                    @Schema(required = true, examples = "Sport, first year")
                    String title,
            @Schema(description = "Where it is delivered, if at one site.") UUID siteId,
            @Size(max = 200, message = "The name of a site has at most {max} characters.")
                    @Schema(
                            description = "Name of the site, in the place of its id.",
                            examples = "Main campus")
                    String site,
            @Schema(
                            description =
                                    "Who leads it: someone of the centre's staff. Left out (with the key as well), the leader stays as known.")
                    UUID leaderId,
            @Size(max = 60, message = "A key has at most {max} characters.")
                    @Schema(
                            description = "Your key of who leads it, in the place of the id.",
                            examples = "STAFF-0042")
                    String leaderKey,
            @NotNull(message = "Enter the first day.")
                    @Schema(required = true, examples = "2026-09-01")
                    LocalDate startsOn,
            @Schema(
                            description =
                                    "Last day; left out while it goes on. A programme ends, it is never deleted.")
                    LocalDate endsOn) {}
}
