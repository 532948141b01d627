package org.touchstone.evidence;

/** Where a request for evidence stands. */
enum RequestState {
    OPEN,
    ANSWERED
}
