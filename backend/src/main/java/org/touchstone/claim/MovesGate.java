package org.touchstone.claim;

import org.touchstone.shared.event.DomainEvent;

/** A fact of this feature after which the gate may answer differently. */
interface MovesGate extends DomainEvent {}
