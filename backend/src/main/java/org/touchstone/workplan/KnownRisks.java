package org.touchstone.workplan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of the risks at a centre when a plan is opened (IQA-006). Whoever knows implements
 * it, with a bounded number of queries and rows.
 */
public interface KnownRisks {

    /** The rating in effect of every assessor on these programmes. */
    List<AssessorRisk> assessors(UUID centreId, Set<UUID> programmes);

    /** Whether certificates for these programmes may be claimed directly. */
    List<DirectClaims> claims(UUID centreId, Set<UUID> programmes);

    /** An assessor on a programme. */
    @Schema(name = "IqaAssessorRisk")
    record AssessorRisk(
            @Schema(required = true, examples = "Tilda Teacher") String assessor,
            @Schema(required = true, examples = "Diploma in Sport") String programme,
            @Schema(required = true) RiskRating rating,
            @Schema(required = true, description = "Whether a lead has decided it.")
                    boolean decided) {}

    /** What the claim gate said of a programme. */
    @Schema(name = "IqaDirectClaims")
    record DirectClaims(
            @Schema(required = true, examples = "Diploma in Sport") String programme,
            @Schema(required = true) boolean claimable,
            @Schema(required = true, description = "Why not, in words.") List<String> reasons) {

        public DirectClaims {
            reasons = PlanContent.orNone(reasons);
        }
    }
}
