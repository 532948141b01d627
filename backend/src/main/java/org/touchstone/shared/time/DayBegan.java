package org.touchstone.shared.time;

import java.time.LocalDate;

/**
 * A new day began in London. Fired once per day over all instances, in order, missed days included,
 * each in a transaction of its own. Whoever reacts re-checks the state of what it acts on.
 */
public record DayBegan(LocalDate day) {}
