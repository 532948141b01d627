package org.touchstone.enrolment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.web.Command;

/** Who works at a centre, and as what. */
@Schema(name = "CentrePeople", description = "Who works at a centre, and as what.")
record CentrePeopleView(
        @Schema(required = true) UUID centreId,
        @Schema(description = "Absent while the post is vacant.") Staff nominee,
        @Schema(required = true, description = "Whether the post of nominee is vacant.")
                boolean nomineeVacant,
        @Schema(description = "Absent while nobody is named.") Staff head,
        @Schema(required = true) List<Duty> duties,
        @Schema(required = true) List<PractitionerView> practitioners,
        @Schema(required = true, description = "Examinations, internal quality and the like.")
                List<CentreStaffRow> otherStaff,
        @Schema(required = true, description = "What the caller may do here.")
                List<Command> allowedCommands) {

    /** Someone who works there. */
    @Schema(name = "CentreStaff")
    record Staff(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Nina Nominee") String name,
            @Schema(examples = "nina.nominee@example.org") String email,
            @Schema(examples = "01632 960123") String phone) {

        static Staff of(PersonSummary person) {
            return person == null
                    ? null
                    : new Staff(person.id(), person.name(), person.email(), person.phone());
        }
    }

    /** A duty of senior staff. */
    @Schema(name = "CentreDutyHolder")
    record Duty(
            @Schema(required = true) CentreDuty duty,
            @Schema(description = "Absent while nobody is named.") Staff person) {}
}
