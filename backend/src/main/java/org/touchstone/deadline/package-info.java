/**
 * Every derived date of the product: computed here and nowhere else from scheme data, stored with
 * the words of its rule, fired once per step. Reactions re-check the state of what they act on and
 * do nothing but post notices, so that they can be rehearsed for a day to come.
 *
 * <p>Tables: {@code deadline}, {@code deadline_firing}. Fires {@link
 * org.touchstone.deadline.DeadlineNear} and {@link org.touchstone.deadline.DeadlineMissed}. Rows
 * QMR-288 to QMR-290, QMR-297, QMR-341.
 */
package org.touchstone.deadline;
