/**
 * The report of a visit: drafted from judging, checked by a resource of what is missing, published
 * in versions, or sent to scrutiny when a certification-linked objective is at the lowest level;
 * then the centre sees nothing of it.
 *
 * <p>Tables: {@code report_*}. Hears {@code VisitConducted}. Publishes {@link
 * org.touchstone.report.ReportDirectory}, {@link org.touchstone.report.ReportScrutiny}, {@link
 * org.touchstone.report.ReportPublished} and asks every {@link
 * org.touchstone.report.SubmissionGuard}. Rows QMR-172 to QMR-185.
 */
package org.touchstone.report;
