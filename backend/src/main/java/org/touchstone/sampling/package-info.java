/**
 * Sampling that can be defended: which assessment decisions of a centre its internal quality
 * assurers look at, drawn by a rule that anybody can run again, and why each is in or out.
 *
 * <p>{@link org.touchstone.sampling.SampleDraw} is a function of a population, ratings, a policy
 * and a seed, and of nothing else. Each learner of a stratum (an assessor's learners on one
 * programme) has a place in an order that a digest of the seed makes; the sample is the front of
 * that order. So a draw can be repeated on every machine, nobody can be preferred, and when a
 * learner leaves only the next in the order moves up. Rows IQA-023, IQA-024, IQA-071, IQA-072.
 */
package org.touchstone.sampling;
