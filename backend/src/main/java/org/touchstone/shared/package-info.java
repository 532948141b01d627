/**
 * The kernel: what every feature needs and none owns. No domain nouns here.
 *
 * <ul>
 *   <li>{@code event}: the marker of a domain event; {@code fire} it inside the transaction of the
 *       use case.
 *   <li>{@code problem}: refusals and how they become RFC 9457 problem documents.
 *   <li>{@code security}: who asks ({@code Viewer}), as which role, and on which rows.
 *   <li>{@code paging}: keyset pages over read queries.
 *   <li>{@code time}: the one clock, working days of the four nations, the day that begins.
 *   <li>{@code idempotency}: repeated commands answer as they did the first time.
 *   <li>{@code transaction}: a command that the database gave up for another one is done again.
 *   <li>{@code upsert}: rows that somebody sends by keys of their own, a result for each.
 *   <li>{@code web}: entity tags, request ids, the page for deep links of the single-page
 *       application.
 * </ul>
 */
package org.touchstone.shared;
