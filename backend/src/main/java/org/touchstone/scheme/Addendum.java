package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A prompt added to a measure for the cycle. It counts as no measure of its own (decision D28).
 *
 * @param condition when a centre is asked for it
 * @param guidanceLink further reading; data of the scheme, never written into code (QMR-010)
 */
@Schema(
        name = "SchemeAddendum",
        description = "A prompt added to a measure, asked only where its condition holds.")
public record Addendum(
        @Schema(
                        description = "Stable key.",
                        example = "EMPLOYER_ENGAGEMENT_POLICY",
                        required = true)
                String key,
        @Schema(description = "The measure it belongs to.", example = "QO.1.2", required = true)
                String measure,
        @Schema(
                        description = "When a centre is asked for it.",
                        example = "EMPLOYER_ENGAGEMENT",
                        required = true)
                Condition condition,
        @Schema(
                        description = "Short heading.",
                        example = "Employer engagement policy",
                        required = true)
                String title,
        @Schema(
                        description = "The question.",
                        example = "Which policy and procedures guide engagement with employers?",
                        required = true)
                String prompt,
        @Schema(description = "Further reading.", required = true) GuidanceLink guidanceLink) {

    /** When a centre is asked for an addendum. */
    @Schema(
            name = "SchemeAddendumCondition",
            description = "When a centre is asked for an addendum.")
    public enum Condition {
        /**
         * The centre has learners on a qualification whose coverage rule asks for employer
         * engagement (QMR-007).
         */
        EMPLOYER_ENGAGEMENT
    }

    /** A link with words. */
    @Schema(
            name = "SchemeLink",
            description = "A link to further reading on the awarding body's site.")
    public record GuidanceLink(
            @Schema(
                            description = "Words of the link.",
                            example = "Guidance on employer involvement",
                            required = true)
                    String label,
            @Schema(
                            description = "Web address.",
                            example = "https://example.org/guidance",
                            required = true)
                    String address) {}
}
