package org.touchstone.evidence;

/** For whom evidence is asked for. */
enum RequestOrigin {
    AWARDING_ORGANISATION,
    REGULATOR
}
