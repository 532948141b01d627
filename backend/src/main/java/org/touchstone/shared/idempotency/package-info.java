/**
 * A command repeated with its idempotency key is carried out once and answered alike every time.
 */
package org.touchstone.shared.idempotency;
