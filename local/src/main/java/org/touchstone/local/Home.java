package org.touchstone.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The one folder in which the local stack keeps all it has: data, logs, process ids, remembered
 * ports.
 */
record Home(Path folder) {

    private static final String LOCK = "lock";
    private static final String COMPLETE = "complete";

    /**
     * Held for the life of this process: a lock goes when its file is closed, and the collector
     * closes what is unused.
     */
    private static final List<RandomAccessFile> CLAIMS = new CopyOnWriteArrayList<>();

    Home {
        folder = folder.toAbsolutePath().normalize();
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path processIds() {
        return folder.resolve("processes");
    }

    Path database() {
        return folder.resolve("database");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path files() {
        return folder.resolve("files");
    }

    Path ports() {
        return folder.resolve("ports.properties");
    }

    /**
     * Makes this folder ours for the life of this process; the operating system lets go of it
     * however the process ends.
     *
     * @throws CannotStartException if another launcher holds it
     */
    void claim() {
        try {
            Files.createDirectories(folder);
            var file = new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw");
            FileLock lock;
            try {
                lock = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
            } catch (OverlappingFileLockException e) {
                lock = null;
            }
            if (lock == null) {
                var holder = file.readLine();
                file.close();
                throw new CannotStartException(
                        "Touchstone is already running from "
                                + folder
                                + (holder == null ? "" : " (process " + holder + ")")
                                + ". Stop it first, or set TOUCHSTONE_HOME to another folder and TOUCHSTONE_PORT to another port.");
            }
            CLAIMS.add(file);
            file.setLength(0);
            file.write((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new CannotStartException(
                    "The folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Whether the product was ready once: then nothing in this folder is half done. */
    boolean isComplete() {
        return Files.exists(folder.resolve(COMPLETE));
    }

    /** The product is ready; from now on a start goes on with what is here. */
    void markComplete() {
        try {
            Files.writeString(folder.resolve(COMPLETE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the folder; call it only with the folder claimed and nothing running from it. */
    void empty() {
        try (var entries = Files.list(folder)) {
            for (var entry : entries.toList()) {
                if (!entry.getFileName().toString().equals(LOCK)) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, or a folder with all it holds; links are deleted, not followed. */
    static void delete(Path path) {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var entries = Files.walk(path)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
