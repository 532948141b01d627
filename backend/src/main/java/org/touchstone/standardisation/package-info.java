/**
 * Standardisation events of a centre: planned for a programme, minuted with who was there, what was
 * decided and what is to be done, and who has to catch up because they were at none for a year.
 *
 * <p>The centre's own. Actions are internal actions of package {@code action}. Plans count who has
 * to catch up through {@code DashboardTile} and {@code WorkSource}; assessors find it on their
 * home. How long an event counts stands in {@code standardisation.yaml}.
 *
 * <p>Tables: {@code standardisation_*}. Row IQA-074.
 */
package org.touchstone.standardisation;
