/**
 * Judging: findings on every measure, what was looked at, the level of each objective (provisional
 * at the spoken feedback, then final), and the points noted for the report (essential actions,
 * recommendations, advice, good practice).
 *
 * <p>Tables: {@code judging_*}. Takes part in ending a visit as a {@link
 * org.touchstone.visit.ConductGuard}. Publishes {@link org.touchstone.judging.JudgingDirectory} to
 * the report. Rows QMR-011 to 013, 147 to 151, 163 to 171.
 */
package org.touchstone.judging;
