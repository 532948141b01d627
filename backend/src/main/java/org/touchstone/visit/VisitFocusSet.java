package org.touchstone.visit;

import java.util.List;
import org.touchstone.shared.event.DomainEvent;

/** What a visit looks at more closely. */
public record VisitFocusSet(About about, List<String> focusAreas) implements DomainEvent {}
