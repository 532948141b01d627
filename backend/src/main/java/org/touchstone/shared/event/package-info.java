/** The marker of domain events. */
package org.touchstone.shared.event;
