package org.touchstone.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.engagement.SectionContent.AddedProgramme;
import org.touchstone.engagement.SectionContent.ApprovalAnswer;
import org.touchstone.engagement.SectionContent.Change;
import org.touchstone.engagement.SectionContent.ObjectiveText;

/** The bodies that save a section: each replaces the whole section, complete or not. */
final class SaveSection {

    private SaveSection() {}

    @Schema(name = "SaveEngagementContact")
    record Contact(
            @Schema(
                            required = true,
                            description = "Whether the details shown are right.",
                            examples = "true")
                    @NotNull(message = "Say whether the details are right.")
                    Boolean confirmed) {}

    @Schema(name = "SaveEngagementPreviousItems")
    record Previous(
            @Schema(required = true)
                    @NotNull(message = "Send the list of items, even if empty.")
                    @Size(max = 500, message = "Send at most 500 items.")
                    List<@Valid @NotNull(message = "An item is missing.") Progress> items) {}

    @Schema(name = "SaveEngagementProgress")
    record Progress(
            @Schema(required = true) @NotNull(message = "Name the item.") UUID itemId,
            @Schema(description = "What came of it.")
                    @Size(max = 8000, message = "Keep the text within 8,000 characters.")
                    String progress) {}

    @Schema(name = "SaveEngagementChanges")
    record Changes(
            @Schema(required = true, description = "Tick: nothing changed.")
                    @NotNull(message = "Say whether nothing changed.")
                    Boolean noChange,
            @Schema(required = true)
                    @NotNull(message = "Send the list of changes, even if empty.")
                    @Size(max = 100, message = "Enter at most 100 changes.")
                    List<@Valid @NotNull(message = "A change is missing.") Change> entries) {}

    @Schema(name = "SaveEngagementStatement")
    record Statement(
            @Schema(description = "The general statement.")
                    @Size(max = 20000, message = "Keep the text within 20,000 characters.")
                    String general,
            @Schema(description = "Statements about single objectives.")
                    @Size(max = 100, message = "Send at most 100 objectives.")
                    List<@Valid @NotNull(message = "A statement is missing.") ObjectiveText>
                            objectives) {}

    @Schema(name = "SaveEngagementEvidenceNote")
    record EvidenceNote(
            @Schema(description = "A remark for the reviewer.")
                    @Size(max = 8000, message = "Keep the text within 8,000 characters.")
                    String note) {}

    @Schema(name = "SaveEngagementRecognition")
    record Recognition(
            @Schema(description = "Whether the declaration is confirmed; absent: not answered.")
                    Boolean confirmed,
            @Schema(description = "Whether anything changed at the centre; absent: not answered.")
                    Boolean changed,
            @Schema(description = "What changed.")
                    @Size(max = 8000, message = "Keep the text within 8,000 characters.")
                    String changes) {}

    @Schema(name = "SaveEngagementApprovals")
    record Approvals(
            @Schema(description = "Whether the declaration is confirmed; absent: not answered.")
                    Boolean confirmed,
            @Schema(required = true)
                    @NotNull(message = "Send the list of answers, even if empty.")
                    @Size(max = 2000, message = "Send at most 2,000 answers.")
                    List<@Valid @NotNull(message = "An answer is missing.") ApprovalAnswer> answers,
            @Schema(required = true)
                    @NotNull(message = "Send the list of added programmes, even if empty.")
                    @Size(max = 200, message = "Enter at most 200 programmes.")
                    List<@Valid @NotNull(message = "A programme is missing.") AddedProgramme>
                            added) {}
}
