/**
 * How many requests a caller may send: so many a minute for a person, a centre's machine and an
 * address that nobody has signed in from, with headers that say what is left (QMR-311). Counted by
 * each instance for itself.
 */
package org.touchstone.shared.limit;
