package org.touchstone.evidence;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the contents of files lie; what is known about them is in the database. A folder by
 * default.
 */
interface FileStore {

    /** Stores a copy of the file under the key, durably. Storing the same key again is harmless. */
    void put(String key, Path content);

    /**
     * Opens the content for reading; the caller closes it.
     *
     * @throws java.io.UncheckedIOException if there is no such content
     */
    InputStream open(String key);

    /** Removes the content; does nothing when there is none. */
    void delete(String key);
}
