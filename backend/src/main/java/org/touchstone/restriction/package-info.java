/**
 * What limits a centre: the certification block, from the recommendation in a report to its release
 * and the hand-back of the case. A rule only recommends; a named quality manager decides, objective
 * by objective, and never the one who recommended.
 *
 * <p>Tables: {@code restriction_*}. Hears {@code ReportSentToScrutiny}; sends the report on through
 * {@code ReportScrutiny}. Publishes {@link org.touchstone.restriction.RestrictionDirectory}, {@link
 * org.touchstone.restriction.BlockApplied}, {@link org.touchstone.restriction.BlockReleased} and
 * {@link org.touchstone.restriction.BlockRejected}. Which qualification families a block covers
 * stands in {@code restrictions.yaml}. Rows QMR-207 to QMR-231.
 */
package org.touchstone.restriction;
