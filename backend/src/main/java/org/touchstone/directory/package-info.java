/**
 * Who there is: awarding organisations, regions, centres and their sites, consortia, people, and
 * the dated assignments that say what a person may do where. Upstream of everything.
 *
 * <p>Publishes {@link org.touchstone.directory.CentreDirectory}, {@link
 * org.touchstone.directory.Sites}, {@link org.touchstone.directory.Consortia}, {@link
 * org.touchstone.directory.PersonDirectory}, {@link org.touchstone.directory.Assignments} and
 * {@link org.touchstone.directory.CentrePeople}, which the enrolment feature fills, because a
 * practitioner works on its programmes. Events out: {@link org.touchstone.directory.RoleGiven},
 * {@link org.touchstone.directory.RoleEnded}, and one for every change of a record.
 *
 * <p>Tables: {@code awarding_organisation}, {@code region}, {@code centre}, {@code site}, {@code
 * arrangement}, {@code consortium}, {@code consortium_member}, {@code person}, {@code assignment}.
 * Rows QMR-034 to QMR-036, QMR-038, QMR-041, QMR-042, QMR-047, QMR-060, QMR-067, QMR-072, QMR-073.
 */
package org.touchstone.directory;
