package org.touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Contents of files, honest and hostile, made on the spot. */
final class Files {

    private Files() {}

    static byte[] pdf() {
        return pdf(200);
    }

    /** A document of one object, filled up with spaces to the size. */
    static byte[] pdf(int size) {
        var start = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n";
        var end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(start.getBytes(StandardCharsets.US_ASCII), size);
        Arrays.fill(content, start.length(), size, (byte) ' ');
        System.arraycopy(end, 0, content, size - end.length, end.length);
        return content;
    }

    static byte[] program() {
        var content = new byte[512];
        content[0] = 'M';
        content[1] = 'Z';
        content[0x3c] = (byte) 0x80;
        content[0x80] = 'P';
        content[0x81] = 'E';
        return content;
    }

    static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] zip(String... names) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] picture(String format, int width, int height) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo as a phone takes it: with the place in an EXIF segment right after the start. */
    static byte[] photoWithPlace() {
        var plain = picture("jpg", 40, 30);
        // A little-endian TIFF whose first directory points to a GPS directory with one entry.
        var exif = ByteBuffer.allocate(100).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        exif.putShort((short) 1)
                .putShort((short) 0x001d)
                .putShort((short) 2)
                .putInt(20)
                .putInt(44)
                .putInt(0);
        exif.put("GPS 51.5074 -0.1278".getBytes(StandardCharsets.US_ASCII));
        var segment = Arrays.copyOf(exif.array(), exif.position() + 1);
        var out = ByteBuffer.allocate(plain.length + segment.length + 4);
        out.put(plain, 0, 2);
        out.put((byte) 0xff).put((byte) 0xe1).putShort((short) (segment.length + 2)).put(segment);
        out.put(plain, 2, plain.length - 2);
        return out.array();
    }
}
