package org.touchstone.notice;

/** How a person is told. In the product they see every notice whatever they choose. */
public enum NoticeDelivery {
    AT_ONCE,
    DAILY_DIGEST,
    IN_APP_ONLY
}
