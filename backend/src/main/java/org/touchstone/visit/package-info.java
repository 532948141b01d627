/**
 * The visit: the case, from "due" to "closed". Cycles and who is in scope, allocation, the
 * negotiation of dates, agenda and invitations, the conduct of the visit.
 *
 * <p>Downstream features take part in its moves through {@link org.touchstone.visit.StartGuard},
 * {@link org.touchstone.visit.ConductGuard} and {@link org.touchstone.visit.CloseGuard}, and tell
 * it of theirs through {@link org.touchstone.visit.VisitProgress}. Publishes {@link
 * org.touchstone.visit.VisitDirectory} and the events in the past tense.
 */
package org.touchstone.visit;
