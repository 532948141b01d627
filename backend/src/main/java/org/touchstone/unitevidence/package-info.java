/**
 * The evidence map: which records of this product a lead internal quality assurer shows for which
 * assessment criterion of the unit they work towards (IQA-087).
 *
 * <p>A record is linked by its kind, id, day and title; nothing of it is copied. Features offer
 * records by {@link org.touchstone.unitevidence.EvidencingRecords}. Unit and criteria stand in
 * {@code iqa-unit.yaml}.
 *
 * <p>Tables: {@code unit_evidence}.
 */
package org.touchstone.unitevidence;
