package org.touchstone.iqashare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets records of a kind be shared. The feature that keeps them implements it: sampling its
 * records, standardisation its events, development its entries. Who may read has been decided
 * before. Nothing that was said to one person only may be in what it gives: no feedback, no
 * comment, no rating of a member; no conflict of interest; learners by their reference alone.
 */
public interface SharedPart {

    /** The kind that it answers for. */
    SharedKind kind();

    /** What of the area can be shared, newest first, at most 200. */
    List<Shareable> offered(UUID areaId);

    /**
     * The record as it stands.
     *
     * @throws org.touchstone.shared.problem.NotFound if the area has none of that id
     */
    SharedContent read(UUID areaId, UUID recordId);

    /**
     * What is different between two of them.
     *
     * @return empty for kinds that cannot be compared
     */
    default Optional<SharedContent> difference(UUID areaId, UUID earlierId, UUID laterId) {
        return Optional.empty();
    }
}
