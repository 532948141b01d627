package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four checks of the evidence; null while one was not made (IQA-026). */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleEvidenceChecks", description = "Absent while a check was not made.")
record EvidenceChecks(
        @Column(name = "is_valid") @Schema(description = "Shows what the criteria ask for.")
                Boolean valid,
        @Column(name = "is_authentic") @Schema(description = "The learner's own work.")
                Boolean authentic,
        @Column(name = "is_current") @Schema(description = "Shows what the learner can do today.")
                Boolean current,
        @Column(name = "is_sufficient") @Schema(description = "Covers all criteria.")
                Boolean sufficient) {

    boolean complete() {
        return checks().allMatch(check -> check != null);
    }

    boolean anyFailed() {
        return checks().anyMatch(Boolean.FALSE::equals);
    }

    private Stream<Boolean> checks() {
        return Stream.of(valid, authentic, current, sufficient);
    }
}
