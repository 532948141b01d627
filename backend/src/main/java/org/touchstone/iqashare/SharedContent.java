package org.touchstone.iqashare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record as it is shown to whoever it is shared with: sections of entries, whatever sort of
 * record it is. It holds nothing that was said to one person only.
 */
public record SharedContent(String title, List<Section> sections) {

    /** The record with those of the sections that say something. */
    public static SharedContent of(String title, Section... sections) {
        return new SharedContent(
                title, Stream.of(sections).filter(one -> !one.entries().isEmpty()).toList());
    }

    /** A part of the record. */
    @Schema(name = "IqaSharedSection")
    public record Section(
            @Schema(required = true, examples = "Activities") String heading,
            @Schema(required = true) List<Entry> entries) {}

    /** One item of a part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaSharedEntry")
    public record Entry(
            @Schema(examples = "Interim sample, unit 3") String title,
            @Schema(required = true) List<Line> lines) {

        /** An item with what there is to say of it. */
        @SafeVarargs
        public static Entry of(String title, List<Line>... lines) {
            return new Entry(title, Stream.of(lines).flatMap(List::stream).toList());
        }
    }

    /** What is said under a label. */
    @Schema(name = "IqaSharedLine")
    public record Line(
            @Schema(required = true, examples = "Last day") String label,
            @Schema(required = true, examples = "2026-10-16") String text) {

        /** The line, or none where there is nothing to say. */
        public static List<Line> of(String label, Object value) {
            var text = value == null ? "" : value.toString();
            return text.isBlank() ? List.of() : List.of(new Line(label, text));
        }

        /** The same of a constant: {@code INTERIM_SAMPLE} is "Interim sample". */
        public static List<Line> of(String label, Enum<?> constant) {
            return constant == null ? List.of() : List.of(new Line(label, words(constant.name())));
        }

        /** The same of an answer. */
        public static List<Line> of(String label, boolean answer) {
            return List.of(new Line(label, answer ? "Yes" : "No"));
        }

        /** A constant in words. */
        public static String words(String constant) {
            var text = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }
}
