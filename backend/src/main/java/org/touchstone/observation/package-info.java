/**
 * Assessors observed at work (IQA-073): planned by the lead of a plan, recorded by the observer,
 * told to the assessor; and who is due, derived from how each assessor is rated.
 *
 * <p>Tables: {@code observation}. Reads {@code assessment} and {@code sampling_rating} for who is
 * due, in one query.
 */
package org.touchstone.observation;
