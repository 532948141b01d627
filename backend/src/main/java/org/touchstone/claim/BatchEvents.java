package org.touchstone.claim;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about batches of claims. */
final class BatchEvents {

    private BatchEvents() {}

    /** A batch was put together. */
    record ClaimBatchPrepared(About about, String reference, int lines) implements DomainEvent {}

    /** A batch was compared with the records. */
    record ClaimBatchChecked(About about, String reference, String words) implements DomainEvent {}

    /** A second person checked it. */
    record ClaimBatchVerified(About about, String reference, String words) implements DomainEvent {}

    /** A batch went on to that state. */
    record ClaimBatchMoved(About about, String reference, BatchState from, BatchState to)
            implements DomainEvent {}

    /** A certification block holds it (QMR-233). */
    record ClaimBatchHeld(About about, String reference, BatchState stateBefore, UUID block)
            implements DomainEvent {}

    /** The block was released, and it goes on where it stood (QMR-221). */
    record ClaimBatchFreed(About about, String reference, BatchState state)
            implements DomainEvent {}
}
