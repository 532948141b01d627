package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What the gate says of programmes today, for other features. No authorisation: the caller has
 * decided before.
 */
@ApplicationScoped
public class ClaimStandings {

    private final ClaimGate gate;

    ClaimStandings(ClaimGate gate) {
        this.gate = gate;
    }

    /**
     * The answer for a programme.
     *
     * @param reasons why not, in words; empty when certificates may be claimed
     */
    public record Standing(String programme, boolean claimable, List<String> reasons) {}

    /** The answers for those of the ids that are programmes of the centre, by title. */
    public List<Standing> ofProgrammes(UUID centreId, Collection<UUID> programmes) {
        return gate.ofProgrammes(centreId, programmes).values().stream()
                .map(
                        answer ->
                                new Standing(
                                        answer.programmeTitle(),
                                        answer.claimable(),
                                        answer.reasons().stream().map(ClaimReason::words).toList()))
                .sorted(Comparator.comparing(Standing::programme))
                .toList();
    }
}
