package org.touchstone.workplan;

import org.touchstone.shared.event.DomainEvent;

/** A fact after which other rules for samples may be in force at the centre it is about. */
public interface MovesSampling extends DomainEvent {}
