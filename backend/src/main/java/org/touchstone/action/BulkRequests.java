package org.touchstone.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same decision about many actions. */
final class BulkRequests {

    private static final int MOST = 100;

    private BulkRequests() {}

    /** One action, as it was read. */
    @Schema(name = "BulkItem")
    record Item(
            @NotNull(message = "Say which action.") @Schema(required = true) UUID id,
            @NotNull(message = "Say which version of it you have read.")
                    @Schema(
                            required = true,
                            description = "`version` of the row, in place of `If-Match`.")
                    Long version) {}

    /** Accept what was submitted. */
    @Schema(name = "BulkVerifyActions")
    record Verify(
            @NotEmpty(message = "Choose at least one action.")
                    @Size(max = MOST, message = "Choose at most {max} actions at a time.")
                    @Schema(required = true)
                    List<@NotNull(message = "Say which action.") @Valid Item> items,
            @Size(max = 4000, message = "The note has at most {max} characters.")
                    @Schema(description = "What convinced you; the same for all.")
                    String note) {}

    /** Let one person look after them. */
    @Schema(name = "BulkAssignActions")
    record AssignOwner(
            @NotEmpty(message = "Choose at least one action.")
                    @Size(max = MOST, message = "Choose at most {max} actions at a time.")
                    @Schema(required = true)
                    List<@NotNull(message = "Say which action.") @Valid Item> items,
            @NotNull(message = "Choose who looks after them.")
                    @Schema(required = true, description = "A practitioner of the centre.")
                    UUID personId) {}
}
