package org.touchstone.enrolment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.upsert.SenderKey;

/** Staff as a centre's system knows them (QMR-301). Each row is looked at for itself. */
@Schema(name = "StaffToUpsert")
record StaffToUpsert(
        @NotNull(message = "Send the rows; none at all is an empty list.")
                @Size(max = 200, message = "Send at most {max} rows at a time.")
                @Schema(required = true)
                List<Row> rows) {

    /** A member of staff who delivers, under the sender's own key. */
    @Schema(name = "StaffMemberToUpsert")
    record Row(
            @NotBlank(message = "Give the key by which your system knows the person.")
                    @Pattern(regexp = SenderKey.FORM, message = SenderKey.WORDS)
                    @Schema(
                            required = true,
                            description =
                                    "Your own key; the same key means the same person. A number of staff, never a name.",
                            examples = "STAFF-0042")
                    String staffKey,
            @NotBlank(message = "Enter the name.")
                    @Size(max = 200, message = "A name has at most {max} characters.")
                    @Schema(
                            required = true,
                            description =
                                    "Taken for somebody new; who is on record keeps the name there.",
                            examples = "Tilda Teacher")
                    String name,
            @NotBlank(message = "Enter the e-mail address.")
                    @Email(message = "This is not an e-mail address.")
                    @Size(max = 254, message = "An address has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "By it, somebody on record already is found.",
                            examples = "tilda.teacher@example.org")
                    String email,
            @Size(max = 20, message = "A person has at most {max} roles.")
                    @Schema(
                            description =
                                    "Codes of the scheme's practitioner roles. Needed for somebody new; left out, they stay.",
                            examples = "[\"TEACHER\"]")
                    List<@NotBlank(message = "Leave out empty roles.") String> roles,
            @Size(max = 200, message = "A person works on at most {max} programmes.")
                    @Schema(
                            description =
                                    "Your keys of the programmes the person works on, or their titles. Needed for somebody new who leads"
                                            + " none; left out, they stay.",
                            examples = "[\"SPORT-L3-Y1\"]")
                    List<@NotBlank(message = "Leave out empty keys.") String> programmes,
            @Size(max = 200, message = "A person leads at most {max} programmes.")
                    @Schema(
                            description =
                                    "Of these, those the person leads. Left out, it stays; an empty list means none any more.",
                            examples = "[\"SPORT-L3-Y1\"]")
                    List<@NotBlank(message = "Leave out empty keys.") String> leads,
            @Size(max = 3, message = "There are {max} duties.")
                    @Schema(
                            description =
                                    "What the person answers for as senior staff. Left out, it stays; an empty list means nothing any more.",
                            examples = "[\"QUALITY_REVIEW\"]")
                    List<
                                    @NotNull(message = "Leave out empty duties.")
                                    @Pattern(
                                            regexp =
                                                    "OVERSIGHT|REGISTRATION_AND_CLAIMS|QUALITY_REVIEW",
                                            message =
                                                    "The duties are OVERSIGHT, REGISTRATION_AND_CLAIMS and QUALITY_REVIEW.")
                                    String>
                            duties,
            @Schema(description = "First day, if your system knows it.", examples = "2026-09-01")
                    LocalDate startsOn,
            @Schema(
                            description =
                                    "Last day; left out while the person works there. A leaver ends, nobody is deleted.",
                            examples = "2027-07-31")
                    LocalDate leavesOn) {

        /** Every programme the row names. */
        List<String> named() {
            return Stream.of(programmes, leads)
                    .filter(list -> list != null)
                    .flatMap(Collection::stream)
                    .toList();
        }
    }
}
