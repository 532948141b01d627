package org.touchstone.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads CSV as spreadsheets save it: comma, semicolon or tab between the cells, UTF-8 with or
 * without its mark, or what Windows writes.
 */
final class CsvReader {

    private static final char MARK = '\uFEFF';

    private CsvReader() {}

    static Sheet read(Path file) {
        try {
            var text = text(Files.readAllBytes(file));
            var reader = new SheetReader();
            var format =
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(delimiter(text))
                            .setIgnoreEmptyLines(false)
                            .get();
            try (var rows = CSVParser.parse(text, format)) {
                for (var row : rows) {
                    var cells = new ArrayList<Sheet.Cell>();
                    row.forEach(value -> cells.add(Sheet.Cell.of(value)));
                    reader.row((int) row.getRecordNumber(), cells);
                }
            }
            return reader.sheet();
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw SheetReader.refused(ImportProblem.LIST_UNREADABLE);
        }
    }

    private static String text(byte[] bytes) {
        var encoding = marked(bytes);
        var text = encoding == null ? unmarked(bytes) : new String(bytes, encoding);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** What stands most often between the headings. */
    private static char delimiter(String text) {
        var line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(each -> line.chars().filter(c -> c == each).count()))
                .orElseThrow();
    }
}
