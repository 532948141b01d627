package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.claim.ClaimStandings;
import org.touchstone.workplan.KnownRisks;

/** How assessors are rated, and what the claim gate says, for the context of a plan (IQA-006). */
@ApplicationScoped
class RisksOfContext implements KnownRisks {

    private static final int MOST_RATINGS = 200;

    private final SamplingRepository samples;
    private final ClaimStandings claims;

    RisksOfContext(SamplingRepository samples, ClaimStandings claims) {
        this.samples = samples;
        this.claims = claims;
    }

    @Override
    public List<AssessorRisk> assessors(UUID centreId, Set<UUID> programmes) {
        return samples.knownRisks(centreId, programmes, MOST_RATINGS);
    }

    @Override
    public List<DirectClaims> claims(UUID centreId, Set<UUID> programmes) {
        return claims.ofProgrammes(centreId, programmes).stream()
                .map(
                        standing ->
                                new DirectClaims(
                                        standing.programme(),
                                        standing.claimable(),
                                        standing.reasons()))
                .toList();
    }
}
