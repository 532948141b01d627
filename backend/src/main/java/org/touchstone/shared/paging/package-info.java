/**
 * Keyset pages over read queries: the same cost for every page, no row twice, none missed while
 * others write.
 */
package org.touchstone.shared.paging;
