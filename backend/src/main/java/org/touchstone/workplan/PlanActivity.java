package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something dated that the team will carry out (IQA-020), and who answers for it (IQA-029). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanActivity")
record PlanActivity(
        @Schema(description = "Of an item that is there already; leave it out for a new one.")
                UUID id,
        @NotNull(message = "Choose the kind.") @Schema(required = true) Kind kind,
        @NotBlank(message = "Say what is done.")
                @Size(max = 200, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Interim sample, unit 3")
                String title,
        @Schema(description = "One of the programmes of the area.") UUID programmeId,
        @Schema(description = "One of the sites of the area.") UUID siteId,
        @Size(max = 60, message = "Name at most {max} units.")
                List<
                                @NotBlank(message = "Name the unit.")
                                @Size(max = 200, message = "A unit has at most {max} characters.")
                                String>
                        units,
        @Size(max = 200, message = "Name at most {max} assessors.")
                @Schema(description = "Whose assessment it looks at.")
                List<@NotNull(message = "Name the assessor.") UUID> assessors,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-10-05")
                LocalDate fromOn,
        @NotNull(message = "Enter the last day.") @Schema(required = true, examples = "2026-10-16")
                LocalDate toOn,
        @DecimalMin(value = "0", message = "Effort is not negative.")
                @Digits(
                        integer = 6,
                        fraction = 2,
                        message = "Enter a number with at most two decimals.")
                @Schema(description = "Planned hours.", examples = "3.5")
                BigDecimal effortHours,
        @Schema(description = "The member of the team who answers for it.") UUID responsibleId,
        @Schema(description = "Who countersigns, where the responsible one is not competent alone.")
                UUID countersignerId,
        @Size(max = 20, message = "Name at most {max} people.")
                List<@NotNull(message = "Name the person.") UUID> supporting) {

    PlanActivity {
        units = PlanContent.orNone(units);
        assessors = PlanContent.orNone(assessors);
        supporting = PlanContent.orNone(supporting);
    }

    /** The same work in somebody else's hands, to see whether they may do it. */
    PlanActivity givenTo(UUID personId) {
        return new PlanActivity(
                id,
                kind,
                title,
                programmeId,
                siteId,
                units,
                assessors,
                fromOn,
                toOn,
                effortHours,
                personId,
                countersignerId,
                List.of());
    }

    /** What kind of work it is. */
    @Schema(name = "IqaActivityKind")
    enum Kind {
        INTERIM_SAMPLE,
        SUMMATIVE_SAMPLE,
        ASSESSOR_OBSERVATION,
        LEARNER_INTERVIEW,
        STANDARDISATION,
        ASSESSOR_MEETING,
        EXTERNAL_VISIT_SUPPORT,
        OTHER
    }
}
