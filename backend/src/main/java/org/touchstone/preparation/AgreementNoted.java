package org.touchstone.preparation;

import org.touchstone.shared.event.DomainEvent;

/**
 * Both sides' understanding of how the practitioners' meeting is run was written down (QMR-093).
 */
record AgreementNoted(About about, String note) implements DomainEvent {}
