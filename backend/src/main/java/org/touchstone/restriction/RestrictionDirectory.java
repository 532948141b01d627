package org.touchstone.restriction;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what limits a centre. No authorisation: the caller has decided before. */
public interface RestrictionDirectory {

    /**
     * The certification block that is applied to the centre at present. One that is only
     * recommended blocks nothing and does not show.
     */
    Optional<OpenBlock> openBlockOf(UUID centreId);

    /** The same block in one statement, as little of it as the claim gate needs. */
    Optional<CertificatesStopped> certificatesStopped(UUID centreId);

    /** The same for many centres at once, by centre; centres without one are absent. */
    Map<UUID, OpenBlock> openBlocksOf(Collection<UUID> centreIds);
}
