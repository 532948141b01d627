package org.touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that want to do harm, put together on the spot; none of them lies in the repository. */
final class HostileFiles {

    static final String PHP = "<?php system($_GET['c']); ?>";
    static final String PAGE = "<html><body><script>alert(document.domain)</script></body></html>";

    static final String WORD = "word/document.xml";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String OFFICE_TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private HostileFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] marked(int first, int second, Charset encoding, String text) {
        return joined(bytes(first, second), text.getBytes(encoding));
    }

    /** The mark of a program, and enough after it to be one at a glance. */
    static byte[] program(int... mark) {
        return joined(bytes(mark), new byte[600]);
    }

    static byte[] shortcut() {
        return joined(
                bytes(0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46),
                new byte[200]);
    }

    static byte[] compoundFile() {
        return joined(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new byte[1000]);
    }

    // --- containers ---

    static Map<String, byte[]> parts(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that Word would open, with these parts more or otherwise. */
    static byte[] word(String... namesAndTexts) {
        return word(parts(namesAndTexts));
    }

    static byte[] word(Map<String, byte[]> more) {
        var parts =
                parts(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
                        "_rels/.rels",
                        relationship("officeDocument", "word/document.xml", false),
                        WORD,
                        body("Minutes of June"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] excel(Map<String, byte[]> more) {
        var parts =
                parts(
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/printerSettings/printerSettings1.bin",
                        "\u0001\u0002A4");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] slides() {
        return zip(
                parts(
                        "[Content_Types].xml",
                        "<Types/>",
                        "ppt/presentation.xml",
                        "<presentation/>"));
    }

    static byte[] openDocument(String kind, String... namesAndTexts) {
        var parts =
                parts(
                        "mimetype",
                        "application/vnd.oasis.opendocument." + kind,
                        "content.xml",
                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:scripts/></office:document-content>",
                        "META-INF/manifest.xml",
                        "<manifest/>");
        parts.putAll(parts(namesAndTexts));
        return zip(parts);
    }

    static String body(String text) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                + text
                + "</w:p></w:body></w:document>";
    }

    static String relationship(String type, String target, boolean external) {
        return RELATIONSHIPS.formatted(
                "<Relationship Id=\"r1\" Type=\""
                        + OFFICE_TYPES
                        + type
                        + "\" Target=\""
                        + target
                        + "\""
                        + (external ? " TargetMode=\"External\"" : "")
                        + "/>");
    }

    static String laughs() {
        var laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"");
            laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return laughs + "]><l>&a9;</l>";
    }

    static String external(String address) {
        return "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + address + "\">]><x>&x;</x>";
    }

    /** A document whose picture unfolds to that many bytes of nothing. */
    static byte[] wordUnfoldingTo(long size) {
        return withDeflated(word(), "word/media/image1.png", nothing(size), size);
    }

    static byte[] wordOfManyParts(int number) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < number; i++) {
            parts.put("word/media/" + i + ".png", new byte[0]);
        }
        return word(parts);
    }

    static byte[] wordNested(int depth) {
        var inner = word();
        for (var i = 0; i < depth; i++) {
            inner = word(Map.of("word/embeddings/inner.docx", inner));
        }
        return inner;
    }

    /** Many names in the table of contents for one and the same piece of data. */
    static byte[] overlapping(int names, long size) {
        var one = withDeflated(word(), "word/media/image1.png", nothing(size), size);
        var end = endOfZip(one);
        var directory = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
        var from = directory.getInt(end + 16);
        var last = lastEntry(one, from, end);
        var entry = Arrays.copyOfRange(one, last, end);
        var out = new ByteArrayOutputStream();
        out.write(one, 0, end);
        for (var i = 0; i < names; i++) {
            var again = entry.clone();
            // The name's number has as many digits in all of them.
            System.arraycopy(bytes("%04d".formatted(i)), 0, again, 46 + 11, 4);
            out.writeBytes(again);
        }
        return finished(out, from, count(one, from, end) + names);
    }

    /** Says of its largest part that it is tiny. */
    static byte[] lyingAboutSizes(long size) {
        var zip = withDeflated(word(), "word/media/image1.png", nothing(size), 100);
        return zip;
    }

    static byte[] twiceTheSameName() {
        var once = word("word/styles.xml", "<a/>", "word/styleZ.xml", "<b/>");
        var text = new String(once, StandardCharsets.ISO_8859_1);
        return bytes(text.replace("word/styleZ.xml", "word/styles.xml"));
    }

    static byte[] encrypted(byte[] zip) {
        var end = endOfZip(zip);
        var directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var from = directory.getInt(end + 16);
        directory.putShort(from + 8, (short) (directory.getShort(from + 8) | 1));
        return zip;
    }

    /** Deflated zeros of any length, made without ever holding them. */
    static byte[] nothing(long size) {
        var piece = new byte[1024 * 1024];
        var deflater = new Deflater(9, true);
        var buffer = new byte[64 * 1024];
        deflater.setInput(piece);
        var length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        var out = new ByteArrayOutputStream();
        for (var left = size; left >= piece.length; left -= piece.length) {
            out.write(buffer, 0, length);
        }
        var rest = new Deflater(9, true);
        rest.setInput(new byte[(int) (size % piece.length)]);
        rest.finish();
        out.write(buffer, 0, rest.deflate(buffer));
        rest.end();
        return out.toByteArray();
    }

    private static byte[] withDeflated(byte[] zip, String name, byte[] deflated, long claimed) {
        var end = endOfZip(zip);
        var from = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        var out = new ByteArrayOutputStream();
        out.write(zip, 0, from);
        var local = ByteBuffer.allocate(30 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        local.putInt(0).putInt(0).putInt(deflated.length).putInt((int) claimed);
        local.putShort((short) name.length()).putShort((short) 0).put(bytes(name));
        out.writeBytes(local.array());
        out.writeBytes(deflated);
        var directoryAt = out.size();
        out.write(zip, from, end - from);
        var entry = ByteBuffer.allocate(46 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
        entry.putShort((short) 8).putInt(0).putInt(0).putInt(deflated.length).putInt((int) claimed);
        entry.putShort((short) name.length()).putShort((short) 0).putShort((short) 0);
        entry.putShort((short) 0).putShort((short) 0).putInt(0).putInt(from).put(bytes(name));
        out.writeBytes(entry.array());
        return finished(out, directoryAt, count(zip, from, end) + 1);
    }

    private static byte[] finished(ByteArrayOutputStream out, int directoryAt, int entries) {
        var size = out.size() - directoryAt;
        var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        end.putInt(size).putInt(directoryAt).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static int endOfZip(byte[] zip) {
        for (var at = zip.length - 22; at >= 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6) {
                return at;
            }
        }
        throw new IllegalArgumentException("No zip");
    }

    private static int lastEntry(byte[] zip, int from, int end) {
        var directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var last = from;
        for (var at = from; at < end; ) {
            last = at;
            at += 46 + directory.getShort(at + 28) + directory.getShort(at + 30);
        }
        return last;
    }

    private static int count(byte[] zip, int from, int end) {
        var directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var number = 0;
        for (var at = from; at < end; number++) {
            at += 46 + directory.getShort(at + 28) + directory.getShort(at + 30);
        }
        return number;
    }

    /** The names in a container, as a reader sees them. */
    static boolean isZip(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return zip.getNextEntry() != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    // --- PDF ---

    static byte[] pdf(String objects) {
        return bytes("%PDF-1.7\n" + objects + "\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] pdfPacking(byte[] objects, String dictionary) {
        return joined(
                bytes("%PDF-1.7\n5 0 obj<</Type/ObjStm/N 1/First 4" + dictionary + ">>\nstream\n"),
                objects,
                bytes("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    }

    static byte[] deflated(String text) {
        return zlib(rawDeflated(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static byte[] zlib(byte[] rawDeflated) {
        return joined(bytes(0x78, 0x9c), rawDeflated, new byte[4]);
    }

    private static byte[] rawDeflated(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var buffer = new byte[content.length + 100];
        var length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    // --- pictures ---

    static byte[] jpeg() {
        return Files.picture("jpg", 64, 48);
    }

    static byte[] png() {
        return Files.picture("png", 64, 48);
    }

    static byte[] jpegWith(int marker, String text) {
        var plain = jpeg();
        var content = bytes(text);
        var segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
        segment.put(content);
        return joined(
                Arrays.copyOf(plain, 2),
                segment.array(),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** Claims another size in its frame header. */
    static byte[] jpegOf(int width, int height) {
        var picture = jpeg();
        for (var at = 0; at < picture.length - 9; at++) {
            if (picture[at] == (byte) 0xff && picture[at + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(picture).putShort(at + 5, (short) height);
                ByteBuffer.wrap(picture).putShort(at + 7, (short) width);
                return picture;
            }
        }
        throw new IllegalStateException("No frame header");
    }

    /** Paints the same picture over and over. */
    static byte[] jpegOfManyScans(int number) {
        var picture = jpeg();
        var from = 0;
        while (picture[from] != (byte) 0xff || picture[from + 1] != (byte) 0xda) {
            from++;
        }
        var scan = Arrays.copyOfRange(picture, from, picture.length - 2);
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, from);
        for (var i = 0; i < number; i++) {
            out.writeBytes(scan);
        }
        out.writeBytes(bytes(0xff, 0xd9));
        return out.toByteArray();
    }

    static byte[] pngOf(int width, int height) {
        var picture = png();
        ByteBuffer.wrap(picture).putInt(16, width).putInt(20, height);
        return picture;
    }

    /** Puts a chunk right after the header of a picture with a palette or without. */
    static byte[] pngWith(byte[] picture, String kind, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(bytes(kind)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        chunk.putInt((int) sum.getValue());
        var afterHeader = 8 + 25;
        return joined(
                Arrays.copyOf(picture, afterHeader),
                chunk.array(),
                Arrays.copyOfRange(picture, afterHeader, picture.length));
    }

    static byte[] pngWithPalette() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text chunk that unfolds to that many bytes. */
    static byte[] pngWithTextOf(long size) {
        return pngWith(pngWithPalette(), "zTXt", joined(bytes("Comment\0\0"), zlib(nothing(size))));
    }
}
