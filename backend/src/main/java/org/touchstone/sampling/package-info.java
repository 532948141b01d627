/**
 * Sampling that can be defended: which assessment decisions of a centre its internal quality
 * assurers look at, drawn by a rule that anybody can run again, and why each is in or out.
 *
 * <p>{@link org.touchstone.sampling.SampleDraw} is a function of a population, ratings, a policy
 * and a seed, and of nothing else. Each learner of a stratum (an assessor's learners on one
 * programme) has a place in an order that a digest of the seed makes; the sample is the front of
 * that order. So a draw can be repeated on every machine, nobody can be preferred, and when a
 * learner leaves only the next in the order moves up. All that a draw was made from is kept,
 * packed.
 *
 * <p>Tables: {@code sampling_rating}, {@code sampling_draw}, {@code sampling_item}, {@code
 * sampling_record}, {@code sampling_gap_reason}, {@code sampling_decision_signature}. Rows IQA-023
 * to IQA-025, IQA-070 to IQA-072.
 */
package org.touchstone.sampling;
