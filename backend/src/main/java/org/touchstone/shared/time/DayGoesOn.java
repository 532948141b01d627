package org.touchstone.shared.time;

import java.time.LocalDate;

/**
 * A look at the clock: every minute, by every instance, after the days that were due have begun,
 * and outside any transaction. Whoever reacts claims its work row by row in transactions of its own
 * and finds nothing when another instance has it.
 *
 * @param today the business day by the database's clock
 */
public record DayGoesOn(LocalDate today) {}
