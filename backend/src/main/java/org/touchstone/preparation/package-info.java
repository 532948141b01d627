/**
 * What both sides arrange for a visit and the log of how it was conducted: the agenda that both
 * accept, the practitioners who are invited and for whom they speak, the messages between reviewer
 * and nominee, the meetings on the day and who was there.
 *
 * <p>Tables: {@code preparation_*}. A {@link org.touchstone.visit.ConductGuard}: no visit ends
 * without its meetings on record. Hears of dates of a visit. Rows QMR-046, 049, 051, 081, 083, 090
 * to 094, 143, 145, 146.
 */
package org.touchstone.preparation;
