package org.touchstone.restriction;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about a remedial plan. */
final class PlanEvents {

    private PlanEvents() {}

    /** One side wrote the plan anew; the other is asked to agree. */
    record RemedialPlanProposed(About about, PlanSide side, List<String> items)
            implements DomainEvent {}

    /** Both sides have agreed; {@code side} was the last. */
    record RemedialPlanAgreed(About about, PlanSide side) implements DomainEvent {}

    /** Something of the plan was done. */
    record RemedialItemDone(About about, UUID itemId, String words, String note)
            implements DomainEvent {}

    /** After the release the case went back to the reviewer (QMR-230). */
    record CaseHandedBack(About about, String reason) implements DomainEvent {}
}
