package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.touchstone.shared.problem.RulesBroken;

/**
 * Looks through a PDF for what would run, reach out, or hide other files in it (QMR-159).
 *
 * <p>It reads names, not structure: every name in the file and in its packed object streams counts,
 * whether a table refers to it or not, so that no reader's view of the file can differ from ours.
 * (PDFBox unpacks object streams into memory without a limit.)
 */
@ApplicationScoped
class PdfCheck {

    private static final int TAIL = 64 * 1024;

    /** What all packed object streams together may unfold to, and what may be read for it. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 40;

    private static final Set<String> PACKING = Set.of("ObjStm", "First", "Filter", "DecodeParms");

    /** The names that bring something to life, with the words for it. */
    private static final Map<String, String> ACTIVE =
            Map.ofEntries(
                    Map.entry("JavaScript", "a script"),
                    Map.entry("Launch", "a link that starts a program"),
                    Map.entry("ImportData", "a form that fetches data"),
                    Map.entry("SubmitForm", "a form that sends itself somewhere"),
                    Map.entry("XFA", "a form that runs scripts"),
                    Map.entry("EmbeddedFile", "other files in it"),
                    Map.entry("EmbeddedFiles", "other files in it"),
                    Map.entry("FileAttachment", "other files in it"),
                    Map.entry("RichMedia", "media that run in the reader"),
                    Map.entry("GoToE", "a link into another file in it"));

    /**
     * @throws RulesBroken 422 if it is locked, broken off, or has something active in it
     */
    void check(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            requireWhole(content);
            new Search().through(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireWhole(ByteBuffer content) {
        if (!startsWith(content, 0, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            throw damaged();
        }
        var end = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        var from = Math.max(0, content.limit() - TAIL);
        for (var at = content.limit() - end.length; at >= from; at--) {
            if (startsWith(content, at, end)) {
                return;
            }
        }
        throw damaged();
    }

    private static boolean startsWith(ByteBuffer content, int at, byte[] bytes) {
        if (at < 0 || at + bytes.length > content.limit()) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if (content.get(at + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** One walk through one file. */
    private static final class Search {

        private long left = MOST_UNPACKED;

        /** What was said about how a stream is packed since the last one began. */
        private final Set<String> packing = new HashSet<>();

        void through(ByteBuffer content) {
            for (var at = 0; at < content.limit(); at++) {
                var one = content.get(at);
                if (one == '/') {
                    at = name(content, at);
                } else if (one == 's' && beginsStream(content, at)) {
                    if (packing.contains("ObjStm") || packing.contains("First")) {
                        unpack(content, at + STREAM.length);
                    }
                    packing.clear();
                }
            }
        }

        /** Reads the name, spelled with or without numbers for letters; answers where it ends. */
        private int name(ByteBuffer content, int slash) {
            var word = new StringBuilder();
            var at = slash + 1;
            for (; at < content.limit() && word.length() <= LONGEST_NAME; at++) {
                var one = (char) (content.get(at) & 0xff);
                if (one == '#' && at + 2 < content.limit()) {
                    var high = Character.digit(content.get(at + 1), 16);
                    var low = Character.digit(content.get(at + 2), 16);
                    if (high >= 0 && low >= 0) {
                        word.append((char) (high * 16 + low));
                        at += 2;
                        continue;
                    }
                }
                if (one <= ' ' || "/<>[](){}%".indexOf(one) >= 0) {
                    break;
                }
                word.append(one);
            }
            var name = word.toString();
            if (name.equals("Encrypt")) {
                throw FileCheck.locked();
            }
            if (ACTIVE.containsKey(name)) {
                throw new RulesBroken(
                        "/file",
                        EvidenceProblem.FILE_ACTIVE,
                        "The PDF has "
                                + ACTIVE.get(name)
                                + ". Print it into a new PDF, then send that.");
            }
            if (PACKING.contains(name) || name.endsWith("Decode")) {
                packing.add(name);
            }
            return at - 1;
        }

        private static boolean isSpace(byte one) {
            return one == '\r' || one == '\n' || one == ' ' || one == '\t';
        }

        private static boolean beginsStream(ByteBuffer content, int at) {
            return PdfCheck.startsWith(content, at, STREAM)
                    && at + STREAM.length < content.limit()
                    && isSpace(content.get(at + STREAM.length))
                    && (at == 0 || content.get(at - 1) != 'd');
        }

        /** Objects packed into a stream: their names count like all others. */
        private void unpack(ByteBuffer content, int from) {
            var decoders = packing.stream().filter(name -> name.endsWith("Decode")).toList();
            if (decoders.isEmpty() && !packing.contains("Filter")) {
                // Plain: the walk goes on through it.
                return;
            }
            if (!decoders.equals(List.of("FlateDecode")) || packing.contains("DecodeParms")) {
                // Nobody packs objects in another way, but to hide them.
                throw damaged();
            }
            var start = from;
            while (start < content.limit() && isSpace(content.get(start))) {
                start++;
            }
            // Readers skip the two bytes of the header and do not mind a wrong check sum.
            var packed = content.duplicate();
            packed.position(Math.min(start + 2, content.limit()));
            var inflater = new Inflater(true);
            try {
                inflater.setInput(packed);
                var piece = new byte[64 * 1024];
                var kept = 0;
                while (!inflater.finished()) {
                    var before = inflater.getBytesRead();
                    var number = inflater.inflate(piece, kept, piece.length - kept);
                    left -= number + (inflater.getBytesRead() - before);
                    if (left < 0) {
                        throw new RulesBroken(
                                "/file",
                                EvidenceProblem.FILE_UNFOLDS_TOO_FAR,
                                "Unpacked, the PDF is larger than what is accepted here. Print it into a new PDF, then send that.");
                    }
                    if (number == 0) {
                        break;
                    }
                    kept = look(piece, kept + number);
                }
                look(piece, kept);
            } catch (DataFormatException broken) {
                // What could be read was looked at; a reader gets no further either.
            } finally {
                inflater.end();
            }
        }

        /** Looks at a piece; a name cut off at its end is kept for the next. */
        private int look(byte[] piece, int length) {
            var whole = ByteBuffer.wrap(piece, 0, length).slice();
            for (var at = 0; at < whole.limit(); at++) {
                if (whole.get(at) == '/') {
                    at = name(whole, at);
                }
            }
            var keep = Math.min(3 * LONGEST_NAME, length);
            System.arraycopy(piece, length - keep, piece, 0, keep);
            return keep;
        }
    }

    private static RulesBroken damaged() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_DAMAGED,
                "The PDF is damaged or broken off and cannot be opened. Save or print it into a new PDF, then send that.");
    }
}
