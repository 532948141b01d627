/**
 * Judging: findings on every measure, what was looked at, the level of each objective (provisional
 * at the spoken feedback, then final), and the points noted for the report (essential actions,
 * recommendations, advice, good practice).
 *
 * <p>Tables: {@code judging_*}. A book per visit makes its writers take turns and says when nothing
 * may change any more. Rules on findings and levels come from the scheme version of the visit.
 *
 * <p>Takes part in ending a visit as a {@link org.touchstone.visit.ConductGuard}. Publishes {@link
 * org.touchstone.judging.JudgingDirectory} and {@link org.touchstone.judging.JudgingAmendments} to
 * the report. Rows QMR-007 to 017, 052, 054, 079, 084, 147 to 151, 163 to 171.
 */
package org.touchstone.judging;
