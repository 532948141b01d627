/**
 * Evidence: a file, link, place or spoken note, linked to any number of records of a visit, with
 * checksum, versions and access by need.
 *
 * <p>Tables: {@code evidence*}. Publishes {@link org.touchstone.evidence.EvidenceDirectory}. Asks
 * {@link org.touchstone.evidence.SharedEvidence}. Records outside a visit keep files through {@link
 * org.touchstone.evidence.Attachments}. What may stay is decided by {@code FileIntake} and the
 * checks behind it (ADR 0010). Rows QMR-040, QMR-154 to QMR-162.
 */
package org.touchstone.evidence;
