/**
 * What a centre must do by a date (actions) and what it was advised to do (recommendations).
 *
 * <p>Tables: {@code action*}, {@code recommendation*}. Hears {@code ReportPublished}. Answers
 * {@link org.touchstone.engagement.PreviousItems}, {@link org.touchstone.report.SubmissionGuard}
 * and {@link org.touchstone.visit.CloseGuard}. Rows QMR-186 to QMR-206.
 */
package org.touchstone.action;
