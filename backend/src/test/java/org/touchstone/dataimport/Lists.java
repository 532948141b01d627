package org.touchstone.dataimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as people send them, and as nobody should. */
final class Lists {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Lists() {}

    static byte[] text(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(book.newWorksheet("List"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of texts, days and numbers; a text that begins with = becomes a formula. */
    static void row(Worksheet sheet, int row, Object... values) {
        for (var column = 0; column < values.length; column++) {
            var value = values[column];
            if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof String words && words.startsWith("=")) {
                sheet.formula(row, column, words.substring(1));
            } else if (value != null) {
                sheet.value(row, column, value.toString());
            }
        }
    }

    /** The workbook with something before the content of its sheet. */
    static byte[] withDoctype(byte[] workbook, String doctype) {
        return packedAnew(
                workbook,
                (name, content) ->
                        name.equals(SHEET)
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replaceFirst("<worksheet", doctype + "<worksheet")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content,
                0);
    }

    /** The workbook with a picture that unfolds to that many bytes of nothing. */
    static byte[] unfoldingTo(byte[] workbook, long size) {
        return packedAnew(workbook, (name, content) -> content, size);
    }

    private interface Part {
        byte[] of(String name, byte[] content);
    }

    private static byte[] packedAnew(byte[] workbook, Part change, long nothing) {
        var bytes = new ByteArrayOutputStream();
        try {
            // By its directory: the writer says the sizes only behind each part.
            var file = Files.createTempFile("list", ".xlsx");
            Files.write(file, workbook);
            try (var in = new ZipFile(file.toFile());
                    var out = new ZipOutputStream(bytes)) {
                for (var part : Collections.list(in.entries())) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(change.of(part.getName(), in.getInputStream(part).readAllBytes()));
                }
                if (nothing > 0) {
                    out.putNextEntry(new ZipEntry("xl/media/image1.png"));
                    zeros(out, nothing);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out, long number) throws IOException {
        var piece = new byte[1 << 20];
        for (var left = number; left > 0; left -= piece.length) {
            out.write(piece, 0, (int) Math.min(piece.length, left));
        }
    }
}
