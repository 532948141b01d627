/**
 * The engagement document: what the centre hands in before the visit, with both declarations,
 * signed by the head of centre over a hash of its content.
 *
 * <p>Tables: {@code engagement_*}. A {@link org.touchstone.visit.StartGuard}: no visit starts
 * without it, except by override. Asks {@link org.touchstone.engagement.PreviousItems} for the last
 * review's actions and recommendations. Publishes {@link
 * org.touchstone.engagement.EngagementDirectory}. Rows QMR-110 to QMR-135.
 */
package org.touchstone.engagement;
