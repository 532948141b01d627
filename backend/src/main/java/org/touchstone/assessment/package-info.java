/**
 * What a centre's assessors decide, or will decide, of its learners' work, as the centre's own
 * system sends it: the population from which internal quality assurers sample (IQA-082).
 *
 * <p>A learner is a reference of the centre and never a name; no result is held, only that a
 * decision was made (decision Q-35). Everything here belongs to the centre alone: nobody of an
 * awarding organisation reads it. Table: {@code assessment}.
 */
package org.touchstone.assessment;
