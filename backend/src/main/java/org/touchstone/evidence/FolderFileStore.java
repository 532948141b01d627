package org.touchstone.evidence;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files in a folder ({@code touchstone.files}) that nobody serves, named by us and never by the
 * sender.
 */
@ApplicationScoped
@DefaultBean
class FolderFileStore implements FileStore {

    private final Path folder;

    FolderFileStore(@ConfigProperty(name = "touchstone.files") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, Path content) {
        var target = at(key);
        try {
            Files.createDirectories(target.getParent());
            // Written beside its place and moved there whole: a reader never meets half a file.
            var written = Files.createTempFile(target.getParent(), "incoming", ".part");
            try {
                Files.copy(content, written, StandardCopyOption.REPLACE_EXISTING);
                try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(at(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(at(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path at(String key) {
        var path = folder.resolve(key).normalize();
        if (!path.startsWith(folder)) {
            throw new IllegalArgumentException("A key leads out of the file store: " + key);
        }
        return path;
    }
}
