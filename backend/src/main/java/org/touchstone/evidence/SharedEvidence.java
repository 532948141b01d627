package org.touchstone.evidence;

import java.util.Collection;
import java.util.UUID;

/**
 * Opens single pieces of evidence to staff who otherwise read only what they brought themselves,
 * because they are linked to a record that is theirs. What the awarding organisation noted stays
 * closed.
 */
public interface SharedEvidence {

    /** The sort of record, as in {@link EvidenceDirectory#link}. */
    String subjectType();

    /** Whether the person looks after any of the records. */
    boolean anyBelongsTo(UUID personId, Collection<String> subjects);
}
