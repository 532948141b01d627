package org.touchstone.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;

/** The latest snapshot; without a day while none was ever sent. */
@Schema(name = "Registrations", description = "The latest snapshot of active registrations.")
record RegistrationsView(
        @Schema(description = "The day of the snapshot; absent while none was ever sent.")
                LocalDate takenOn,
        @Schema(description = "When it came in.") Instant receivedAt,
        @Schema(required = true) List<Line> lines) {

    /** A line with what the scheme makes of it. */
    @Schema(name = "RegistrationLine")
    record Line(
            @Schema(required = true) UUID qualificationId,
            @Schema(required = true, examples = "MA/2345/6") String qualificationNumber,
            @Schema(required = true, examples = "Level 3 Diploma in Sport") String title,
            @Schema(required = true) QualificationLevel level,
            UUID siteId,
            @Schema(examples = "Quayside campus") String siteName,
            @Schema(examples = "APPRENTICESHIP") String deliveryContext,
            @Schema(required = true, examples = "24") int activeLearners,
            @Schema(required = true, examples = "2026-09-14") LocalDate firstRegisteredOn,
            @Schema(required = true, description = "Whether these learners count for the scheme.")
                    boolean covered,
            @Schema(required = true, examples = "QCF_FROM_2010") String scopeRule,
            @Schema(required = true, description = "The rule in words.") String scopeWords) {}
}
