package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A lead internal verifier as people and machines see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "LeadVerifier",
        description = "The lead internal verifier of a principal subject area at a centre.")
record LeadVerifierView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Northgate College") String centreName,
        @Schema(required = true, examples = "Sport") String subjectArea,
        @Schema(required = true, examples = "QCF") String family,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Lena Leader") String personName,
        @Schema(required = true) LeadVerifierState state,
        @Schema(required = true, examples = "2026-09-14") LocalDate registeredOn,
        @Schema(required = true, description = "First day of the cycle last confirmed for.")
                LocalDate confirmedFor,
        @Schema(examples = "2026-10-02") LocalDate accreditedOn,
        @Schema(description = "Last day in the post.") LocalDate leftOn,
        @Schema(description = "The area stays released until then.") LocalDate releasedUntil,
        UUID deputyId,
        @Schema(examples = "Dan Deputy") String deputyName,
        String succession,
        LocalDate trainingDownloadedOn,
        LocalDate declaredOn,
        @Schema(
                        required = true,
                        description =
                                "What has to be seen to: TO_CONFIRM, REPLACEMENT_NEEDED, NO_DEPUTY, NO_SUCCESSION, DECLARATION_MISSING.")
                List<Warning> warnings,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** What is missing for the measures on internal verification. */
    @Schema(name = "LeadVerifierWarning")
    enum Warning {
        TO_CONFIRM,
        REPLACEMENT_NEEDED,
        NO_DEPUTY,
        NO_SUCCESSION,
        DECLARATION_MISSING
    }

    static final String COLUMNS =
            "v.id as id, e.id as enrolment_id, e.ao_id as ao_id, c.region_id as region_id, e.scheme_code as scheme_code, c.id as centre_id,"
                    + " c.number as centre_number, c.name as centre_name, v.subject_area as subject_area, v.family as family,"
                    + " v.person_id as person_id, n.name as person_name, v.registered_on as registered_on, v.confirmed_for as confirmed_for,"
                    + " v.accredited_on as accredited_on, v.left_on as left_on, v.released_until as released_until,"
                    + " v.deputy_id as deputy_id, d.name as deputy_name, v.succession as succession,"
                    + " v.training_downloaded_on as training_downloaded_on, v.declared_on as declared_on, v.version as version,"
                    + " exists (select 1 from claim_lead_verifier o where o.enrolment_id = v.enrolment_id and o.active_area = v.subject_area)"
                    + " as replaced, exists (select 1 from claim_route r where r.scheme_code = e.scheme_code and r.family = v.family"
                    + " and r.declaration_asked) as declaration_asked";

    static final String FROM =
            "claim_lead_verifier v join enrolment e on e.id = v.enrolment_id join centre c on c.id = e.centre_id"
                    + " join person n on n.id = v.person_id left join person d on d.id = v.deputy_id";

    /** Who asks: whether for the centre, and whether for the awarding organisation. */
    record Asker(boolean centre, boolean awardingOrganisation) {}

    static LeadVerifierView of(Row row, LocalDate today, LocalDate cycleStart, Asker asker) {
        var leftOn = row.date("left_on");
        var left = leftOn != null && leftOn.isBefore(today);
        var toConfirm = !left && row.date("confirmed_for").isBefore(cycleStart);
        var accreditedOn = row.date("accredited_on");
        return new LeadVerifierView(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.text("subject_area"),
                row.text("family"),
                row.uuid("person_id"),
                row.text("person_name"),
                left
                        ? LeadVerifierState.LEFT
                        : toConfirm
                                ? LeadVerifierState.TO_CONFIRM
                                : accreditedOn != null
                                        ? LeadVerifierState.ACCREDITED
                                        : LeadVerifierState.REGISTERED,
                row.date("registered_on"),
                row.date("confirmed_for"),
                accreditedOn,
                leftOn,
                row.date("released_until"),
                row.uuid("deputy_id"),
                row.text("deputy_name"),
                row.text("succession"),
                row.date("training_downloaded_on"),
                row.date("declared_on"),
                warnings(row, leftOn != null, toConfirm),
                commands(leftOn != null, toConfirm, accreditedOn != null, asker),
                row.number("version"));
    }

    private static List<Warning> warnings(Row row, boolean leaves, boolean toConfirm) {
        var warnings = new ArrayList<Warning>();
        if (leaves) {
            if (!row.flag("replaced")) {
                warnings.add(Warning.REPLACEMENT_NEEDED);
            }
            return warnings;
        }
        if (toConfirm) {
            warnings.add(Warning.TO_CONFIRM);
        }
        if (row.uuid("deputy_id") == null) {
            warnings.add(Warning.NO_DEPUTY);
        }
        if (row.text("succession") == null) {
            warnings.add(Warning.NO_SUCCESSION);
        }
        if (row.flag("declaration_asked") && row.date("declared_on") == null) {
            warnings.add(Warning.DECLARATION_MISSING);
        }
        return warnings;
    }

    private static List<Command> commands(
            boolean leaves, boolean toConfirm, boolean accredited, Asker asker) {
        if (leaves) {
            return List.of();
        }
        return Stream.of(
                        Command.when(asker.centre(), () -> Command.open("cover")),
                        Command.when(asker.centre() && toConfirm, () -> Command.open("confirm")),
                        Command.when(
                                asker.awardingOrganisation() && !accredited,
                                () -> Command.open("accredit")),
                        Command.when(asker.centre(), () -> Command.open("record")),
                        Command.when(asker.centre(), () -> Command.open("leave")))
                .flatMap(List::stream)
                .toList();
    }
}
