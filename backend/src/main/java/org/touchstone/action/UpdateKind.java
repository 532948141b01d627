package org.touchstone.action;

/** What an entry of an action's conversation is. */
enum UpdateKind {
    PROGRESS,
    SUBMISSION,
    ACCEPTED,
    RETURNED,
    OWNER_ASSIGNED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    WITHDRAWN,
    CONVERTED,
    EFFECTIVE
}
