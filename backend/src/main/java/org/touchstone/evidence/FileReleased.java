package org.touchstone.evidence;

/**
 * Nothing refers to a file's content any more; it is removed once the transaction has ended well.
 */
record FileReleased(String key) {}
