package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.restriction.RestrictionDirectory;

/** The certification block of a centre, as the gate needs it. */
@ApplicationScoped
class OpenBlocks {

    private final RestrictionDirectory restrictions;

    OpenBlocks(RestrictionDirectory restrictions) {
        this.restrictions = restrictions;
    }

    /** A block in force; the expected release may be null. */
    record Block(
            UUID id,
            String reference,
            Set<String> families,
            LocalDate since,
            LocalDate expectedRelease) {}

    Optional<Block> of(UUID centreId) {
        return restrictions
                .openBlockOf(centreId)
                .map(
                        block ->
                                new Block(
                                        block.id(),
                                        block.reference(),
                                        Set.copyOf(block.families()),
                                        block.appliedOn(),
                                        block.expectedRelease()));
    }
}
