package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.touchstone.shared.problem.RulesBroken;

/**
 * Looks through plain text and lists (QMR-159). They are kept to the byte: a list is evidence as it
 * was sent. Formulas that reckon are harmless; those that reach out of the list are refused.
 */
@ApplicationScoped
class TextCheck {

    private static final int PIECE = 16 * 1024;

    /** The beginning of a cell that a spreadsheet takes for a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("(?:^|[,;\\t\\n\\r])[ \"'\\uFEFF]{0,4}[=+\\-@]");

    private static final int LONGEST_FORMULA = 500;

    /** Functions that fetch, send or start something, and live links to other programs. */
    private static final Pattern REACHES_OUT =
            Pattern.compile(
                    "(?i)\\b(?:HYPERLINK|WEBSERVICE|IMPORT(?:XML|DATA|HTML|FEED|RANGE)|IMAGE|DDE|CALL|EXEC|REGISTER(?:\\.ID)?|RTD)\\s{0,4}\\("
                            + "|[A-Z][A-Z0-9.]{0,20}\\s{0,4}\\|[^!\\n]{0,300}!");

    /**
     * @throws RulesBroken 422 if it is no text, or a list with formulas that reach out of it
     */
    void check(Path file, FileType type) throws IOException {
        var marked = marked(file);
        if (marked != null) {
            read(file, type, marked);
            return;
        }
        try {
            read(file, type, StandardCharsets.UTF_8);
        } catch (CharacterCodingException older) {
            read(file, type, Charset.forName("windows-1252"));
        }
    }

    /** The encoding that a byte order mark tells; null without one. */
    private static Charset marked(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var mark = content.readNBytes(2);
            if (mark.length < 2) {
                return null;
            }
            if (mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            return mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff
                    ? StandardCharsets.UTF_16BE
                    : null;
        }
    }

    private static void read(Path file, FileType type, Charset encoding) throws IOException {
        var strict =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(
                                encoding == StandardCharsets.UTF_8
                                        ? CodingErrorAction.REPORT
                                        : CodingErrorAction.REPLACE);
        try (var text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict))) {
            var piece = new char[PIECE + LONGEST_FORMULA];
            var kept = 0;
            // A cell may begin where a piece ends: the end of each is looked at with the next.
            piece[kept++] = '\n';
            for (int number; (number = text.read(piece, kept, PIECE)) > 0; ) {
                var shown = new String(piece, 0, kept + number);
                requireText(shown);
                if (type == FileType.CSV) {
                    requireHarmlessFormulas(shown);
                }
                kept = Math.min(LONGEST_FORMULA, shown.length());
                shown.getChars(shown.length() - kept, shown.length(), piece, 0);
            }
        } catch (CharacterCodingException unreadable) {
            if (encoding == StandardCharsets.UTF_8) {
                throw unreadable;
            }
            throw noText();
        }
    }

    private static void requireText(String piece) {
        var foreign =
                piece.chars()
                        .anyMatch(
                                one ->
                                        one < ' '
                                                && one != '\t'
                                                && one != '\n'
                                                && one != '\r'
                                                && one != '\f');
        if (foreign) {
            throw noText();
        }
    }

    private static void requireHarmlessFormulas(String piece) {
        for (var formula = FORMULA.matcher(piece); formula.find(); ) {
            var end = Math.min(piece.length(), formula.end() + LONGEST_FORMULA);
            if (REACHES_OUT.matcher(piece.substring(formula.end(), end)).find()) {
                throw new RulesBroken(
                        "/file",
                        EvidenceProblem.FILE_ACTIVE,
                        "The list has a formula that reaches out of it: a link, a fetched value or a live link to another program. Save the values only, then send it.");
            }
        }
    }

    private static RulesBroken noText() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_DAMAGED,
                "The file has characters in it that text does not have. Save it as plain text (UTF-8), then send it.");
    }
}
