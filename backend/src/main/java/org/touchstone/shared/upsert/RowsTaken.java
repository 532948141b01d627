package org.touchstone.shared.upsert;

import java.util.UUID;

/**
 * All rows of one request about a centre were written. Who hears of each of them, and would look at
 * the whole centre each time, looks once now; see {@link RowByRow#isGoing}.
 */
public record RowsTaken(UUID centreId) {}
