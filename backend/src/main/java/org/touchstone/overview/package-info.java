/**
 * The home of each role: what to do next, today, in the next seven days, what is overdue and what
 * waits for others. Reads across all features by SQL, owns no table, writes nothing, is used by
 * none. Rows QMR-313 to QMR-317, QMR-066.
 */
package org.touchstone.overview;
