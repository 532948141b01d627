package org.touchstone.sampling;

import java.util.UUID;

/** A unit of a programme. */
record TaughtUnit(UUID programmeId, String unit) {}
