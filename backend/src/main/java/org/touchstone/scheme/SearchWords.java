package org.touchstone.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.touchstone.scheme.MeasureMatch.Field;
import org.touchstone.scheme.MeasureMatch.Part;
import org.touchstone.scheme.MeasureMatch.Snippet;

/**
 * What a person typed into the search of the guide, as words that a text can hold. Endings do not
 * matter: "appeals" finds "appeal" and "appealed". Whatever has a meaning in the database's search
 * language is dropped, so any input is safe.
 */
final class SearchWords {

    private static final int SHORTEST = 3;
    private static final int MOST = 8;
    private static final int AROUND = 90;

    /** Words the index does not hold. */
    private static final Set<String> STOP =
            Set.of(
                    "the", "and", "for", "are", "from", "how", "that", "this", "was", "what",
                    "when", "where", "who", "will", "with");

    private final List<String> stems;

    private SearchWords(List<String> stems) {
        this.stems = stems;
    }

    static SearchWords of(String typed) {
        return new SearchWords(
                Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> word.length() >= SHORTEST && !STOP.contains(word))
                        .map(SearchWords::stem)
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** Whether nothing is left that could be searched for. */
    boolean isEmpty() {
        return stems.isEmpty();
    }

    /** All words, for a full-text search in boolean mode. */
    String expression() {
        return stems.stream().map(stem -> "+" + stem + "*").collect(Collectors.joining(" "));
    }

    /**
     * The stretch of a text around the first word found in it, with every found word in it marked.
     */
    Optional<Snippet> in(Field field, String text) {
        var matcher =
                Pattern.compile(
                                "\\b(?:" + String.join("|", stems) + ")[\\p{L}\\p{N}]*",
                                Pattern.CASE_INSENSITIVE
                                        | Pattern.UNICODE_CASE
                                        | Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var from = wordStart(text, matcher.start() - AROUND);
        var to = wordEnd(text, matcher.end() + AROUND);
        var parts = new ArrayList<Part>();
        var done = from;
        do {
            if (matcher.start() > done) {
                parts.add(
                        new Part(
                                (done == from && from > 0 ? "… " : "")
                                        + text.substring(done, matcher.start()),
                                false));
            }
            parts.add(new Part(matcher.group(), true));
            done = matcher.end();
        } while (matcher.find() && matcher.end() <= to);
        if (done < to) {
            parts.add(new Part(text.substring(done, to) + (to < text.length() ? " …" : ""), false));
        }
        return Optional.of(new Snippet(field, List.copyOf(parts)));
    }

    private static int wordStart(String text, int wanted) {
        return wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
    }

    private static int wordEnd(String text, int wanted) {
        return wanted >= text.length() ? text.length() : text.lastIndexOf(' ', wanted);
    }

    private static String stem(String word) {
        return word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
