package org.touchstone.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.IIOException;

/**
 * Copies of a PNG only what its pixels are made of. Text in it may be packed and unfold to
 * gigabytes, and the JDK's reader unpacks it even when it is told to leave it.
 */
final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PIXELS =
            Set.of("IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "sRGB", "IEND");
    private static final int CHECK_SUM = 4;

    private PngChunks() {}

    /**
     * @throws IIOException if it is no PNG or broken off
     */
    static void copyPixels(Path picture, Path copy) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(picture)));
                var out =
                        new DataOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(copy)))) {
            if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) {
                throw new IIOException("No PNG");
            }
            out.write(SIGNATURE);
            String kind;
            do {
                var length = in.readInt();
                var name = in.readNBytes(4);
                kind = new String(name, StandardCharsets.ISO_8859_1);
                if (length < 0) {
                    throw new IIOException("A part of negative length");
                }
                if (PIXELS.contains(kind)) {
                    out.writeInt(length);
                    out.write(name);
                    copy(in, out, (long) length + CHECK_SUM);
                } else {
                    in.skipNBytes((long) length + CHECK_SUM);
                }
            } while (!kind.equals("IEND"));
        } catch (EOFException brokenOff) {
            throw new IIOException("Broken off", brokenOff);
        }
    }

    private static void copy(DataInputStream in, DataOutputStream out, long length)
            throws IOException {
        var piece = new byte[8192];
        for (var left = length; left > 0; ) {
            var number = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (number < 0) {
                throw new EOFException();
            }
            out.write(piece, 0, number);
            left -= number;
        }
    }
}
