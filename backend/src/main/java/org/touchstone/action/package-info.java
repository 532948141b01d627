/**
 * What a centre must do by a date (actions) and what it was advised to do (recommendations).
 *
 * <p>What people of a centre ask of each other (internal actions) stands in the same table and the
 * same tracker, in one shape, and is moved by the same operations; it has an entity of its own,
 * since it knows no visit, report or awarding organisation. An {@code Action} sees essential ones
 * only, so that closing visits, blocks and reports is blind to the others. Features open them by
 * {@link org.touchstone.action.InternalActions} and hear {@link
 * org.touchstone.action.InternalActionEnded}.
 *
 * <p>Tables: {@code action*}, {@code recommendation*}. Hears {@code ReportPublished}. Answers
 * {@link org.touchstone.engagement.PreviousItems}, {@link org.touchstone.report.SubmissionGuard}
 * and {@link org.touchstone.visit.CloseGuard}. Rows QMR-186 to QMR-206, IQA-010, IQA-058.
 */
package org.touchstone.action;
