package org.touchstone.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.engagement.SectionContent.AddedProgramme;
import org.touchstone.engagement.SectionContent.Change;
import org.touchstone.engagement.SectionContent.Declared;

/** What a centre's own system sends for a draft, by what it knows records by (QMR-306). */
final class Prefill {

    private Prefill() {}

    @Schema(name = "PrefillEngagementChanges")
    record Changes(
            @Schema(
                            required = true,
                            description =
                                    "All changes that the system knows of; replaces what it sent before.")
                    @NotNull(message = "Send the list of changes, even if empty.")
                    @Size(max = 100, message = "Send at most 100 changes.")
                    List<@Valid @NotNull(message = "A change is missing.") Change> entries) {}

    @Schema(name = "PrefillEngagementApprovals")
    record Approvals(
            @Schema(
                            required = true,
                            description =
                                    "What the system knows of the approvals; replaces what it sent before.")
                    @NotNull(message = "Send the list of approvals, even if empty.")
                    @Size(max = 2000, message = "Send at most 2,000 approvals.")
                    List<@Valid @NotNull(message = "An approval is missing.") Approval> approvals,
            @Schema(required = true, description = "Programmes that the centre has added.")
                    @NotNull(message = "Send the list of added programmes, even if empty.")
                    @Size(max = 200, message = "Send at most 200 programmes.")
                    List<@Valid @NotNull(message = "A programme is missing.") AddedProgramme>
                            added) {}

    @Schema(name = "PrefilledApproval", description = "What the system knows of one approval.")
    record Approval(
            @Schema(required = true, examples = "601/7159/9")
                    @NotBlank(message = "Name the qualification.")
                    @Size(max = 40, message = "A number has at most 40 characters.")
                    String qualificationNumber,
            @Schema(required = true, description = "Whether it is kept.")
                    @NotNull(message = "Say whether it is kept.")
                    Declared declared,
            @Schema(description = "The levels that ended, where it ended partly.")
                    @Size(max = 20, message = "Send at most 20 levels.")
                    List<
                                    @NotNull(message = "A level is missing.")
                                    @Size(max = 40, message = "A level has at most 40 characters.")
                                    String>
                            levels) {}

    /** What came of it. */
    @Schema(name = "EngagementPrefillResult")
    record Result(
            @Schema(required = true, examples = "CHANGES") SectionName section,
            @Schema(required = true, description = "How many entries the nominee is offered now.")
                    int offered,
            @Schema(
                            required = true,
                            description =
                                    "How many of them stand in the document already, in the same words.")
                    int standing) {}
}
