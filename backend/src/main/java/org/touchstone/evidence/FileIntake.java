package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.touchstone.shared.Ids;

/**
 * Takes a file that was sent into the store: checked, pictures written anew, under a name of ours.
 * Nothing stays of a file that is refused, nor of one whose transaction fails.
 */
@ApplicationScoped
class FileIntake {

    private final FileCheck check;
    private final PhotoCleaning photos;
    private final FileStore files;
    private final Event<FileKept> kept;

    FileIntake(FileCheck check, PhotoCleaning photos, FileStore files, Event<FileKept> kept) {
        this.check = check;
        this.photos = photos;
        this.files = files;
        this.kept = kept;
    }

    /**
     * What is known of the file, now that it lies in the store.
     *
     * @throws org.touchstone.shared.problem.DomainException if it is refused
     */
    StoredFile take(UploadedFile sent) {
        var type = check.check(sent.content(), sent.name());
        if (!type.isImage()) {
            return store(sent.content(), sent.name(), type);
        }
        try {
            var cleaned = Files.createTempFile("touchstone", ".picture");
            try {
                photos.clean(sent.content(), type, cleaned);
                return store(cleaned, sent.name(), type);
            } finally {
                Files.deleteIfExists(cleaned);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile store(Path content, String fileName, FileType type) {
        try {
            var sha256 = sha256(content);
            var key = sha256.substring(0, 2) + "/" + sha256 + "." + Ids.next();
            kept.fire(new FileKept(key));
            files.put(key, content);
            return new StoredFile(
                    FileCheck.safeName(fileName, type),
                    type.mediaType(),
                    Files.size(content),
                    sha256,
                    key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
