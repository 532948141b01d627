package org.touchstone.claim;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.upsert.SenderKey;

/** Posts of lead internal verifiers as a centre's system knows them (QMR-302). */
@Schema(name = "LeadVerifiersToUpsert")
record LeadVerifiersToUpsert(
        @NotNull(message = "Send the rows; none at all is an empty list.")
                @Size(max = 200, message = "Send at most {max} rows at a time.")
                @Schema(required = true)
                List<Row> rows) {

    /** Who holds the post for a principal subject area, under the sender's own key. */
    @Schema(name = "LeadVerifierToUpsert")
    record Row(
            @NotBlank(message = "Give the key by which your system knows this post.")
                    @Pattern(regexp = SenderKey.FORM, message = SenderKey.WORDS)
                    @Schema(
                            required = true,
                            description =
                                    "Your own key of one person in the post for one subject area; a successor gets a new one.",
                            examples = "LIV-SPORT-2026")
                    String key,
            @NotBlank(message = "Choose the principal subject area.")
                    @Size(max = 120, message = "A subject area has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "Cannot change once the post is here.",
                            examples = "Sport")
                    String subjectArea,
            @NotBlank(message = "Choose the family.")
                    @Size(max = 40, message = "A family has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "Cannot change once the post is here.",
                            examples = "QCF")
                    String family,
            @Size(max = 60, message = "A key has at most {max} characters.")
                    @Schema(
                            description =
                                    "Your key of the member of staff; or give name and e-mail address.",
                            examples = "STAFF-0042")
                    String staffKey,
            @Size(max = 120, message = "A name has at most {max} characters.")
                    @Schema(examples = "Lena Leader")
                    String name,
            @Email(message = "Enter an e-mail address.")
                    @Size(max = 254, message = "An e-mail address has at most {max} characters.")
                    @Schema(examples = "lena.leader@example.org")
                    String email,
            @NotNull(message = "Enter the day of the registration.")
                    @Schema(
                            required = true,
                            description = "Cannot change once the post is here.",
                            examples = "2026-09-14")
                    LocalDate registeredOn,
            @Schema(
                            description =
                                    "Last day in the post; left out while the person holds it. Send it before or together with the successor.",
                            examples = "2027-02-01")
                    LocalDate leavesOn) {}
}
