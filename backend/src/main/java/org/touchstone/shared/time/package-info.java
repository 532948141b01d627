/**
 * Time. Business dates are dates in Europe/London, instants are UTC, a due day ends at 23:59:59
 * London. Everything reads time from the injected {@link java.time.Clock}, whose zone is London's;
 * the training clock may move it outside production.
 */
package org.touchstone.shared.time;
