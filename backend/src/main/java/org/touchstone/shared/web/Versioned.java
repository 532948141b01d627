package org.touchstone.shared.web;

/**
 * An answer that shows one record which can change. Its {@code ETag} is made of the version and a
 * digest of the content: {@code If-Match} compares the version, {@code If-None-Match} the whole.
 */
public interface Versioned {

    /** The record's version, after the change has been flushed. */
    long version();
}
