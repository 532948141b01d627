package org.touchstone.shared.time;

import java.time.LocalDate;

/**
 * A new day began in London. Each observer hears of each day once over all instances, in order,
 * missed days included, in a transaction of its own; one that fails is told again later and holds
 * up no other. Whoever reacts re-checks the state of what it acts on.
 */
public record DayBegan(LocalDate day) {}
