package org.touchstone.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;

/** Decides whether a file that was sent may stay, and under which name (QMR-159). */
@ApplicationScoped
class FileCheck {

    private static final int LONGEST_NAME = 150;
    private static final int MEGABYTE = 1024 * 1024;

    private final Tika tika = new Tika();
    private final MalwareScan scan;
    private final long maxBytes;

    FileCheck(
            MalwareScan scan,
            @ConfigProperty(name = "touchstone.evidence.max-file-size") MemorySize max) {
        this.scan = scan;
        this.maxBytes = max.asLongValue();
    }

    /**
     * The file's type by content.
     *
     * @throws Refused 413 {@code FILE_TOO_LARGE}, 415 {@code FILE_TYPE_REFUSED}
     * @throws RulesBroken 422 for an empty, damaged or infected file
     */
    FileType check(Path file, String fileName) {
        try {
            var size = Files.size(file);
            if (size > maxBytes) {
                throw new Refused(
                        413,
                        EvidenceProblem.FILE_TOO_LARGE,
                        "The file has %.1f MB; at most %d MB are accepted. Send a smaller one, or say where the original is kept."
                                .formatted(size / (double) MEGABYTE, maxBytes / MEGABYTE));
            }
            if (size == 0) {
                throw new RulesBroken(
                        "/file",
                        EvidenceProblem.FILE_EMPTY,
                        "The file is empty. Choose it again, or choose another one.");
            }
            var threat = scan.threatIn(file);
            if (threat.isPresent()) {
                throw new RulesBroken(
                        "/file",
                        EvidenceProblem.FILE_INFECTED,
                        "The malware scan found “"
                                + threat.get()
                                + "” in the file, so it was not stored. Ask whoever looks after your computer.");
            }
            return type(file, fileName).orElseThrow(FileCheck::typeRefused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<FileType> type(Path file, String fileName) throws IOException {
        String byContent;
        try (var content = Files.newInputStream(file)) {
            byContent = tika.detect(content);
        }
        return switch (byContent) {
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            case "text/plain", "text/csv" -> text(file, fileName);
            default -> FileType.of(byContent);
        };
    }

    private static Optional<FileType> office(Path file) {
        try (var container = new ZipFile(file.toFile())) {
            // Macros run code on the reader's machine.
            if (container.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                return Optional.empty();
            }
            return container.getEntry("[Content_Types].xml") == null
                    ? Optional.empty()
                    : Stream.of(FileType.values())
                            .filter(type -> type.mainPart() != null)
                            .filter(type -> container.getEntry(type.mainPart()) != null)
                            .findFirst();
        } catch (IOException notAContainer) {
            throw new RulesBroken(
                    "/file",
                    EvidenceProblem.FILE_DAMAGED,
                    "The file is damaged and cannot be opened. Save it again, then send it.");
        }
    }

    /** Text has no marks of its own: scripts and pages are told apart by their name as well. */
    private Optional<FileType> text(Path file, String fileName) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return FileType.of(tika.detect(content, fileName))
                    .filter(type -> type == FileType.TEXT || type == FileType.CSV);
        }
    }

    private static Refused typeRefused() {
        return new Refused(
                415,
                EvidenceProblem.FILE_TYPE_REFUSED,
                "This type of file is not accepted. Send PDF, Word, Excel, PowerPoint or OpenDocument without macros, JPEG, PNG, CSV or plain text; save a phone photo as JPEG.");
    }

    /** A name that is harmless in a folder, a header and a sentence, in the sender's own words. */
    static String safeName(String fileName, FileType type) {
        var plain =
                Normalizer.normalize(fileName == null ? "" : fileName, Normalizer.Form.NFC)
                        // Control characters and those that turn the direction of writing.
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]", "")
                        .replaceAll(".*[/\\\\]", "")
                        .replaceAll("[\"<>|:*?;]", "_")
                        .replaceAll("^[.\\s]+", "")
                        .strip();
        var dot = plain.lastIndexOf('.');
        var stem = dot > 0 ? plain.substring(0, dot) : plain;
        var ending = dot > 0 ? plain.substring(dot) : "";
        if (plain.length() > LONGEST_NAME) {
            stem =
                    stem.substring(
                            0,
                            stem.offsetByCodePoints(
                                    0,
                                    Math.min(
                                            stem.codePointCount(0, stem.length()),
                                            LONGEST_NAME / 2)));
            ending = ending.length() > 10 ? "" : ending;
        }
        return type.named((stem.isBlank() ? "file" : stem) + ending);
    }
}
