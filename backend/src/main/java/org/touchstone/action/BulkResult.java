package org.touchstone.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.DomainException;

/** What became of each of many actions. */
@Schema(name = "BulkResult")
record BulkResult(
        @Schema(required = true, description = "A row for each action, in the order sent.")
                List<Row> results) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BulkResultRow")
    record Row(
            @Schema(required = true) UUID id,
            @Schema(required = true, description = "Whether it was carried out.") boolean done,
            @Schema(description = "Where the action stands now; when it was carried out.")
                    ActionState state,
            @Schema(description = "The status that it alone would have answered with.")
                    Integer status,
            @Schema(description = "Why not, as a code.", examples = "STALE_VERSION") String code,
            @Schema(description = "Why not, in words.") String detail) {

        static Row done(Action action) {
            return new Row(action.id(), true, action.state(), null, null, null);
        }

        static Row refused(UUID id, DomainException refused) {
            return new Row(
                    id,
                    false,
                    null,
                    refused.status(),
                    refused.code().name(),
                    refused.getMessage() == null
                            ? refused.code().sentence()
                            : refused.getMessage());
        }
    }
}
