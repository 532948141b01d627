/**
 * Stored messages to people: shown in the product, mailed through an outbox. Every feature posts
 * its own notices through {@link org.touchstone.notice.Notices}, in the transaction of what
 * happened; the templates stand in {@code templates/notice}, first line the subject, then a blank
 * line, then the text. Mails hold no judgements and no learner data, only a link that asks for a
 * sign-in (QMR-294).
 *
 * <p>Table: {@code notice}.
 */
package org.touchstone.notice;
