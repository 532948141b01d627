/**
 * Rows that somebody sends by keys of their own: each looked at for itself, with a result, safe to
 * send again, with a trial run.
 */
package org.touchstone.shared.upsert;
