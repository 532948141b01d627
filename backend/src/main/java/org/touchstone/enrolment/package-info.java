/**
 * A centre under a scheme: its qualification approvals, programmes and registrations, and from
 * these whether it is in scope.
 *
 * <p>Publishes {@link org.touchstone.enrolment.EnrolmentDirectory}.
 */
package org.touchstone.enrolment;
