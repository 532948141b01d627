package org.touchstone.testing;

import java.nio.file.Path;

/**
 * Where a process that runs tests keeps what it writes: its database, the contract of the
 * application it started, uploads. Two processes with a folder each run side by side.
 */
public final class TestFolder {

    private TestFolder() {}

    /** A path below the folder of this process. */
    public static Path of(String... parts) {
        return Path.of(System.getProperty("test.folder", "target"), parts);
    }
}
