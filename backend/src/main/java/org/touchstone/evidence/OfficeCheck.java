package org.touchstone.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.problem.DomainException;
import org.touchstone.shared.problem.RulesBroken;

/**
 * Looks into documents that are zip containers (Office and OpenDocument): nothing in them may run,
 * be fetched from elsewhere, hide other files, or unfold to more than it says (QMR-159).
 */
@ApplicationScoped
class OfficeCheck {

    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_NAME = 250;
    private static final int DEEPEST = 2;
    private static final int LOOKED_AT = 4096;

    /** Endings of what documents are made of; anything else is a passenger. */
    private static final Set<String> PARTS =
            Set.of(
                    "", "xml", "rels", "vml", "rdf", "psmdcp", "sigs", "bin", "png", "jpg", "jpeg",
                    "jpe", "jfif", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "svm", "wdp",
                    "webp", "odttf", "fntdata", "ttf", "otf", "mp3", "m4a", "wav", "wma", "mp4",
                    "m4v", "mov", "avi", "wmv", "mpg", "mpeg");

    private static final Set<String> DOCUMENTS = Set.of("docx", "xlsx", "pptx");
    private static final Set<String> XML = Set.of("xml", "rels", "vml", "rdf", "psmdcp", "svg");

    private final Tika tika = new Tika();

    /** One document at a time: each may need its largest part in memory. */
    private final ReentrantLock memory = new ReentrantLock(true);

    private final long mostBytes;
    private final long largestXml;

    OfficeCheck(
            @ConfigProperty(name = "touchstone.evidence.max-unpacked-size") MemorySize unpacked,
            @ConfigProperty(name = "touchstone.evidence.max-xml-part-size") MemorySize xml) {
        this.mostBytes = unpacked.asLongValue();
        this.largestXml = xml.asLongValue();
    }

    /**
     * The type of the document; empty if the container is none.
     *
     * @throws RulesBroken 422 if it is damaged, locked, unfolds too far, or has something in it
     *     that runs or is fetched
     */
    Optional<FileType> check(Path file) {
        memory.lock();
        try {
            return check(file, new Budget(), 0);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw damaged();
        } finally {
            memory.unlock();
        }
    }

    /** What one file that was sent may still unfold to, with all that is nested in it. */
    private final class Budget {

        private long left = mostBytes;
        private int parts = MOST_PARTS;

        void part() {
            if (--parts < 0) {
                throw unfolds();
            }
        }

        void bytes(long number) {
            left -= number;
            if (left < 0) {
                throw unfolds();
            }
        }
    }

    private Optional<FileType> check(Path file, Budget budget, int depth) throws IOException {
        try (var container = new ZipFile(file.toFile())) {
            var type = type(container);
            if (type.isPresent()) {
                if (container.size() > MOST_PARTS) {
                    throw unfolds();
                }
                var names = new HashSet<String>();
                for (var parts = container.entries(); parts.hasMoreElements(); ) {
                    var part = parts.nextElement();
                    requireHonestName(part.getName(), names);
                    budget.part();
                    if (!part.isDirectory()) {
                        check(container, part, budget, depth);
                    }
                }
            }
            return type;
        }
    }

    private static Optional<FileType> type(ZipFile container) throws IOException {
        var mimetype = container.getEntry("mimetype");
        if (mimetype != null) {
            try (var content = container.getInputStream(mimetype)) {
                return FileType.of(
                                new String(content.readNBytes(100), StandardCharsets.US_ASCII)
                                        .strip())
                        .filter(FileType::isOpenDocument);
            }
        }
        return container.getEntry("[Content_Types].xml") == null
                ? Optional.empty()
                : Stream.of(FileType.values())
                        .filter(type -> type.mainPart() != null)
                        .filter(type -> container.getEntry(type.mainPart()) != null)
                        .findFirst();
    }

    private static void requireHonestName(String name, Set<String> names) {
        var folded = name.toLowerCase(Locale.ROOT);
        var climbs =
                name.startsWith("/")
                        || name.contains("\\")
                        || Stream.of(name.split("/")).anyMatch(step -> step.equals(".."));
        if (climbs
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)
                || !names.add(folded)) {
            throw damaged();
        }
        if (folded.endsWith("vbaproject.bin")
                || folded.endsWith("vbadata.xml")
                || folded.contains("macrosheets/")
                || folded.startsWith("basic/")
                || folded.startsWith("scripts/")
                || folded.contains("/activex/")) {
            throw OfficeXml.macros();
        }
    }

    private void check(ZipFile container, ZipEntry part, Budget budget, int depth)
            throws IOException {
        var ending = ending(part.getName());
        try (var content = counted(container.getInputStream(part), part, budget)) {
            if (DOCUMENTS.contains(ending)) {
                checkNested(content, budget, depth);
            } else if (!PARTS.contains(ending)) {
                throw passenger(part.getName());
            } else if (XML.contains(ending)) {
                if (part.getSize() > largestXml) {
                    throw unfolds();
                }
                OfficeXml.check(part.getName(), content);
            } else {
                requirePlain(part.getName(), content.readNBytes(LOOKED_AT));
            }
            // To the end: only then is known how much it unfolds to.
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A chart carries its numbers as a workbook of its own. */
    private void checkNested(InputStream content, Budget budget, int depth) throws IOException {
        if (depth == DEEPEST) {
            throw unfolds();
        }
        var nested = Files.createTempFile("touchstone", ".part");
        try {
            Files.copy(content, nested, StandardCopyOption.REPLACE_EXISTING);
            check(nested, budget, depth + 1).orElseThrow(OfficeCheck::damaged);
        } finally {
            Files.deleteIfExists(nested);
        }
    }

    /** Pictures, sound, fonts and printer settings; never a program or a container. */
    private void requirePlain(String name, byte[] start) {
        var type = tika.detect(start);
        var plain =
                type.startsWith("image/")
                        || type.startsWith("audio/")
                        || type.startsWith("video/")
                        || type.startsWith("font/")
                        || type.startsWith("application/x-font")
                        || type.equals("application/octet-stream")
                        || type.equals("text/plain");
        if (!plain) {
            throw passenger(name);
        }
    }

    private static String ending(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        var dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Counts what really comes out, whatever the container says about it. */
    private InputStream counted(InputStream content, ZipEntry part, Budget budget) {
        return new FilterInputStream(content) {

            private long read;

            @Override
            public void close() {
                // An XML reader closes what it has read; the container closes its parts itself.
            }

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var number = super.read(into, from, length);
                if (number > 0) {
                    read += number;
                    budget.bytes(number);
                }
                if (part.getSize() >= 0 && read > part.getSize()
                        || number < 0 && read != part.getSize()) {
                    throw damaged();
                }
                return number;
            }
        };
    }

    private static RulesBroken damaged() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_DAMAGED,
                "The document is damaged and cannot be opened. Save it again, then send it.");
    }

    private RulesBroken unfolds() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_UNFOLDS_TOO_FAR,
                "Unpacked, the document is larger than what is accepted here. Take large parts out, or send it as PDF.");
    }

    private static DomainException passenger(String name) {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_ACTIVE,
                "The document carries another file in it (“"
                        + FileCheck.inWords(name)
                        + "”). Take it out, or send the document as PDF.");
    }
}
