package org.touchstone.claim;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells whose full claims have no sample at the end to rest on (IQA-072). The feature that keeps
 * the samples implements it; asked only for programmes where {@link ClaimConditions} says so.
 */
public interface SummativeSamples {

    /** What is missing for these learners on these programmes; nothing for whom nothing is. */
    List<Missing> missing(Collection<UUID> programmes, Collection<String> learners);

    /**
     * What a claim waits for.
     *
     * @param learner the sender's own reference, as it was asked for
     * @param words for whoever claims: of samples, never of a person
     */
    record Missing(UUID programmeId, String learner, String words) {}
}
