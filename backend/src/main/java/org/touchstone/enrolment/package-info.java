/**
 * A centre under a scheme: the catalogue of qualifications, what the centre is approved for, its
 * programmes and staff, its registrations, and from these whether it is in scope.
 *
 * <p>Publishes {@link org.touchstone.enrolment.EnrolmentDirectory}, {@link
 * org.touchstone.enrolment.EnrolmentScope}, {@link org.touchstone.enrolment.ApprovalDirectory} and
 * {@link org.touchstone.enrolment.ProgrammeDirectory}. Events out: {@link
 * org.touchstone.enrolment.RegistrationsReplaced}, {@link org.touchstone.enrolment.ScopeChanged},
 * {@link org.touchstone.enrolment.InvolvementAsked}, and one for every change of a record. Hears
 * {@link org.touchstone.directory.RoleEnded} and the day that begins, for the vacancy of a nominee.
 *
 * <p>Tables: {@code enrolment}, {@code qualification}, {@code qualification_approval}, {@code
 * recognition}, {@code recognition_terms}, {@code programme}, {@code programme_duty}, {@code
 * practitioner}, {@code practitioner_role}, {@code practitioner_programme}, {@code centre_duty},
 * {@code registration_snapshot}, {@code registration}, {@code scope_decision}, {@code involvement}.
 * Rows QMR-018 to QMR-031, QMR-033, QMR-037, QMR-039, QMR-064, QMR-077, QMR-090, QMR-096 to
 * QMR-098, QMR-103, QMR-299 to QMR-301.
 */
package org.touchstone.enrolment;
