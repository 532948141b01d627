package org.touchstone.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;

/** Decides whether a file that was sent may stay, and under which name (QMR-159). */
@ApplicationScoped
class FileCheck {

    private static final int LONGEST_NAME = 150;
    private static final int MEGABYTE = 1024 * 1024;

    /** The end of a zip container lies in the last 64 kB and a few bytes. */
    private static final int TAIL = 64 * 1024 + 22;

    /** Control characters, those that turn the direction of writing, halves of characters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** Names that mean a device on Windows, whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?\\s*");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 1024;

    private final Tika tika = new Tika();
    private final MalwareScan scan;
    private final OfficeCheck office;
    private final PdfCheck pdf;
    private final TextCheck text;
    private final long maxBytes;

    FileCheck(
            MalwareScan scan,
            OfficeCheck office,
            PdfCheck pdf,
            TextCheck text,
            @ConfigProperty(name = "touchstone.evidence.max-file-size") MemorySize max) {
        this.scan = scan;
        this.office = office;
        this.pdf = pdf;
        this.text = text;
        this.maxBytes = max.asLongValue();
    }

    /**
     * The file's type by content.
     *
     * @throws Refused 413 {@code FILE_TOO_LARGE}, 415 {@code FILE_TYPE_REFUSED}
     * @throws RulesBroken 422 for an empty, damaged, active, locked or infected file
     */
    FileType check(Path file, String fileName) {
        try {
            requireSize(Files.size(file));
            var threat = scan.threatIn(file);
            if (threat.isPresent()) {
                throw new RulesBroken(
                        "/file",
                        EvidenceProblem.FILE_INFECTED,
                        "The malware scan found “"
                                + inWords(threat.get())
                                + "” in the file, so it was not stored. Ask whoever looks after your computer.");
            }
            var type = type(file, fileName).orElseThrow(FileCheck::typeRefused);
            switch (type) {
                case PDF -> pdf.check(file);
                case CSV, TEXT -> text.check(file, type);
                default -> {
                    // Documents were looked into for their type; pictures are written anew.
                }
            }
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireSize(long size) {
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
    }

    private Optional<FileType> type(Path file, String fileName) throws IOException {
        var head = head(file);
        if (startsWith(head, ZIP)) {
            return indexOf(head, PDF) >= 0 ? Optional.empty() : office.check(file);
        }
        String byContent;
        try (var content = Files.newInputStream(file)) {
            byContent = tika.detect(content);
        }
        var type =
                switch (byContent) {
                    case "text/plain", "text/csv" -> text(file, fileName);
                    default -> FileType.of(byContent).filter(found -> !found.isContainer());
                };
        // Two files in one, each for another reader; pictures lose what is not picture anyway.
        return type.filter(found -> found.isImage() || !endsAsZip(file));
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static boolean endsAsZip(Path file) {
        try (var content = FileChannel.open(file)) {
            var size = (int) Math.min(TAIL, content.size());
            var tail = ByteBuffer.allocate(size);
            for (var from = content.size() - size; tail.hasRemaining(); ) {
                if (content.read(tail, from + tail.position()) < 0) {
                    break;
                }
            }
            return indexOf(tail.array(), ZIP_END) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (var at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Text has no marks of its own: scripts and pages are told apart by their name as well. */
    private Optional<FileType> text(Path file, String fileName) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return FileType.of(tika.detect(content, inWords(fileName)))
                    .filter(type -> type == FileType.TEXT || type == FileType.CSV);
        }
    }

    static RulesBroken locked() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_LOCKED,
                "The file is protected, so nobody can look into it. Save it without a password or restrictions, then send it.");
    }

    /** Somebody else's words, short and without anything that changes how a sentence reads. */
    static String inWords(String words) {
        var plain = words == null ? "" : INVISIBLE.matcher(words).replaceAll("");
        return plain.length() > LONGEST_NAME
                ? plain.substring(plain.length() - LONGEST_NAME)
                : plain;
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
                        .replaceAll(INVISIBLE.pattern(), "")
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
        var name = type.named((stem.isBlank() ? "file" : stem) + ending);
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }
}
