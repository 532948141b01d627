package org.touchstone.evidence;

/** A file's content lies in the store; should the transaction fail, it is removed again. */
record FileKept(String key) {}
