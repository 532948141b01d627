/**
 * The audit timeline: one append-only line per domain event, hash-chained per centre, written in
 * the transaction that caused it. Hears every {@link org.touchstone.shared.event.DomainEvent}
 * first; is used by none.
 *
 * <p>Tables: {@code audit_event}, {@code audit_chain}. Rows QMR-170, QMR-332.
 */
package org.touchstone.audit;
