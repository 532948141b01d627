package org.touchstone.iqashare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record as it is shown to whoever it is shared with: sections of entries, whatever sort of
 * record it is. It holds nothing that was said to one person only.
 */
@Schema(name = "IqaSharedContent")
public record SharedContent(
        @Schema(required = true, examples = "WP-2026-00007, version 2") String title,
        @Schema(required = true) List<Section> sections) {

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
            @Schema(required = true) List<Line> lines) {}

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
    }
}
