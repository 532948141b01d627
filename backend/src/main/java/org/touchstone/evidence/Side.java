package org.touchstone.evidence;

/** Which side laid the evidence on the table; the centre never sees the other side's notes. */
enum Side {
    AWARDING_ORGANISATION,
    CENTRE
}
