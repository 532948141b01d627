/**
 * Evidence: a file, link, place or spoken note, linked to any number of records of a visit, with
 * checksum and access by need.
 *
 * <p>Tables: {@code evidence*}. Publishes {@link org.touchstone.evidence.EvidenceDirectory}. Asks
 * {@link org.touchstone.evidence.SharedEvidence}. Rows QMR-154 to QMR-162.
 */
package org.touchstone.evidence;
