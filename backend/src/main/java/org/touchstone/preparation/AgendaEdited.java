package org.touchstone.preparation;

import java.util.List;
import org.touchstone.shared.event.DomainEvent;

/**
 * The agenda has another version.
 *
 * @param acceptanceLost whether the other side had accepted the version before
 */
record AgendaEdited(
        About about, int number, List<AgendaItem> items, Side side, boolean acceptanceLost)
        implements DomainEvent {}
