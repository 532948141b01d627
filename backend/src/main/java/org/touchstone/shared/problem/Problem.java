package org.touchstone.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as RFC 9457 {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        description =
                "A refusal (RFC 9457). `code` is stable and listed in the catalogue of codes.")
public record Problem(
        @Schema(description = "Identifies the kind of problem.", examples = "/problems/not-found")
                String type,
        @Schema(
                        description = "The kind of problem in words.",
                        examples = "There is nothing here, or it is not yours to see.")
                String title,
        @Schema(description = "The HTTP status.", examples = "404") int status,
        @Schema(
                        description = "What happened this time and what to do.",
                        examples =
                                "There is no visit with this address, or it is not yours to see.")
                String detail,
        @Schema(
                        description = "The path that was asked for.",
                        examples = "/api/v1/visits/0199c0de-0000-7000-8000-000000000001")
                String instance,
        @Schema(description = "The stable code.", examples = "NOT_FOUND") String code,
        @Schema(description = "Finds this request in the logs.", examples = "4bf92f3577b34da6")
                String traceId,
        @Schema(description = "Every field that breaks a rule.") List<Issue> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

    /** One field and the rule that it breaks. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ProblemIssue", description = "One field and the rule that it breaks.")
    public record Issue(
            @Schema(
                            description =
                                    "JSON pointer (RFC 6901) into the request body, or the name of a parameter.",
                            examples = "/reason")
                    String pointer,
            @Schema(description = "The stable code of the rule.", examples = "REQUIRED")
                    String code,
            @Schema(description = "A sentence for a person.", examples = "Say why.")
                    String message) {}

    static Problem of(
            int status,
            ProblemCode code,
            String detail,
            String path,
            String traceId,
            List<Issue> errors,
            Map<String, Object> facts) {
        return new Problem(
                "/problems/" + code.name().toLowerCase().replace('_', '-'),
                code.sentence(),
                status,
                detail == null ? code.sentence() : detail,
                path,
                code.name(),
                traceId,
                errors,
                facts);
    }
}
