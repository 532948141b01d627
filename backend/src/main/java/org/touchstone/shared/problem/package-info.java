/** Refusals as facts, and the one place that turns them into RFC 9457 problem documents. */
package org.touchstone.shared.problem;
