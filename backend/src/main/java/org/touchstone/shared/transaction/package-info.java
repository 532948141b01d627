/** What holds for every use case at the edge of its transaction. */
package org.touchstone.shared.transaction;
