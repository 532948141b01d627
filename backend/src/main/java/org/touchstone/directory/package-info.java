/**
 * Who there is: awarding organisations, regions, centres and their sites, consortia, people, teams,
 * and the dated assignments that say what a person may do where. Upstream of everything.
 *
 * <p>Publishes {@link org.touchstone.directory.CentreDirectory}, {@link
 * org.touchstone.directory.PersonDirectory} and {@link org.touchstone.directory.Assignments}.
 */
package org.touchstone.directory;
