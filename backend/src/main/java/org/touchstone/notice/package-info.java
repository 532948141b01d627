/**
 * Stored messages to people: shown in the product, mailed through an outbox. Every feature posts
 * its own notices through {@link org.touchstone.notice.Notices}, in the transaction of what
 * happened; the templates stand in {@code templates/notice}, first line the subject, then a blank
 * line, then the text. Mails hold no judgements and no learner data, only a link that asks for a
 * sign-in (QMR-294).
 *
 * <p>How a person is told follows their choice by group ({@code notices.yaml}); what has legal
 * effect is always mailed at once. A reminder is looked at again when its mail goes out ({@link
 * org.touchstone.notice.StillMatters}). A person's dates stand in a calendar under a secret address
 * ({@link org.touchstone.notice.CalendarEntries}).
 *
 * <p>Tables: {@code notice}, {@code notice_preference}, {@code notice_digest}, {@code
 * calendar_feed}.
 */
package org.touchstone.notice;
