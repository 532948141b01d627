package org.touchstone.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;

/** A qualification as it shall stand. Neither its number nor whether it is covered can be sent. */
@Schema(name = "QualificationToEdit")
record QualificationToEdit(
        @NotBlank(message = "Enter the title.")
                @Size(max = 300, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Level 3 Diploma in Sport")
                String title,
        @NotNull(message = "Choose the level.") @Schema(required = true) QualificationLevel level,
        @NotBlank(message = "Choose the family.") @Schema(required = true, examples = "QCF")
                String family,
        @Min(value = 1980, message = "Enter the year in which the specification began.")
                @Max(value = 2100, message = "Enter the year in which the specification began.")
                @Schema(required = true, examples = "2010")
                int startYear,
        @Size(max = 40, message = "A code has at most {max} characters.")
                @Schema(description = "Code of the accrediting body.", examples = "SQA")
                String accreditor,
        @NotBlank(message = "Enter the sector.")
                @Size(max = 60, message = "A sector has at most {max} characters.")
                @Schema(required = true, examples = "SPORT_LEISURE")
                String sector,
        @NotBlank(message = "Enter the principal subject area.")
                @Size(max = 120, message = "A subject area has at most {max} characters.")
                @Schema(required = true, examples = "Sport")
                String subjectArea,
        @Schema(description = "Whether an accredited lead internal verifier is needed.")
                boolean leadVerifierRequired,
        @Schema(description = "Whether parts are assessed from outside.")
                boolean externalAssessment) {

    QualificationDetails details() {
        return new QualificationDetails(
                title.strip(),
                level,
                family,
                startYear,
                accreditor,
                sector,
                subjectArea,
                leadVerifierRequired,
                externalAssessment);
    }
}
