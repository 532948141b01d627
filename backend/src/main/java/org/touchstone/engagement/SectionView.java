package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.web.Versioned;

/** One section as its readers see it. Its version is its own: sections do not go stale together. */
sealed interface SectionView extends Versioned {

    SectionStatus status();

    @Override
    default long version() {
        return status().version();
    }

    /** Where a section stands and who works on it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "EngagementSectionStatus",
            description = "Where a section stands and who works on it.")
    record SectionStatus(
            @Schema(required = true) SectionName section,
            @Schema(required = true, examples = "Strengths") String title,
            @Schema(
                            required = true,
                            description = "Send it in quotes as `If-Match` to save the section.",
                            examples = "3")
                    long version,
            @Schema(required = true, description = "Whether something was written.")
                    boolean started,
            @Schema(required = true, description = "Whether nothing is missing.") boolean complete,
            @Schema(
                            required = true,
                            description =
                                    "The system found nothing to ask for, as for a centre with no history.")
                    boolean notApplicable,
            @Schema(required = true, description = "Whether you may write in it now.")
                    boolean mayEdit,
            @Schema(required = true, description = "What is missing before it can be signed.")
                    List<Problem.Issue> missing,
            @Schema(
                            required = true,
                            description =
                                    "Colleagues who may write in it, beside the quality nominee.")
                    List<String> contributors,
            @Schema(description = "When it was saved last.") Instant savedAt,
            @Schema(description = "By whom.") String savedBy) {}

    /** The nominee's details, as confirmed or else as they stand today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementContactSection")
    record Contact(
            @Schema(required = true) SectionStatus status,
            @Schema(required = true) boolean confirmed,
            @Schema(description = "When the details were confirmed.") Instant contactConfirmedAt,
            @Schema(examples = "Ada Quill") String name,
            @Schema(examples = "ada.quill@example.org") String email,
            @Schema(examples = "01632 960123") String phone)
            implements SectionView {}

    /** Earlier actions and recommendations with what came of them. */
    @Schema(name = "EngagementPreviousItemsSection")
    record Previous(
            @Schema(required = true) SectionStatus status,
            @Schema(required = true) List<EarlierItem> items)
            implements SectionView {}

    /** An earlier action or recommendation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementPreviousItem")
    record EarlierItem(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "ESSENTIAL_ACTION") String kind,
            @Schema(required = true, examples = "EA-2016-00042") String reference,
            @Schema(examples = "QO.3") String objective,
            @Schema(required = true) String text,
            @Schema(required = true, examples = "COMPLETED") String state,
            @Schema(description = "How it stands, in words.") String outcome,
            @Schema(description = "What the centre says came of it.") String progress) {}

    /** Changes since last time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementChangesSection")
    record Changes(
            @Schema(required = true) SectionStatus status,
            @Schema(required = true, description = "Ticked: nothing changed.") boolean noChange,
            @Schema(required = true) List<SectionContent.Change> entries,
            @Schema(description = "What the centre's own system offers; only for who may edit.")
                    OfferedChanges fromSystem)
            implements SectionView {}

    /** Changes that a system sent. */
    @Schema(name = "OfferedEngagementChanges")
    record OfferedChanges(
            @Schema(required = true, examples = "Student records, Harbour Point") String system,
            @Schema(required = true) Instant at,
            @Schema(required = true) List<SectionContent.Change> entries) {}

    /** What a system sent of approvals. */
    @Schema(name = "OfferedEngagementApprovals")
    record OfferedApprovals(
            @Schema(required = true, examples = "Student records, Harbour Point") String system,
            @Schema(required = true) Instant at,
            @Schema(required = true) List<SectionContent.ApprovalAnswer> answers,
            @Schema(required = true) List<SectionContent.AddedProgramme> added) {}

    /** Strengths or weaknesses. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementStatementSection")
    record Statement(
            @Schema(required = true) SectionStatus status,
            @Schema(description = "The general statement.") String general,
            @Schema(required = true) List<SectionContent.ObjectiveText> objectives)
            implements SectionView {}

    /** How many measures have evidence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementEvidenceSection")
    record Evidence(
            @Schema(required = true) SectionStatus status,
            @Schema(description = "A remark for the reviewer.") String note,
            @Schema(required = true, examples = "10") int measuresWithEvidence,
            @Schema(required = true, examples = "50") int measures)
            implements SectionView {}

    /** The first box of the re-declaration. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementRecognitionSection")
    record Recognition(
            @Schema(required = true) SectionStatus status,
            @Schema(required = true, examples = "2016") String termsVersion,
            @Schema(required = true, description = "What is declared.") String declaration,
            @Schema(description = "Absent while not answered.") Boolean confirmed,
            @Schema(description = "Absent while not answered.") Boolean changed,
            @Schema(description = "What has changed at the centre.") String changes)
            implements SectionView {}

    /** The second box of the re-declaration. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementApprovalsSection")
    record Approvals(
            @Schema(required = true) SectionStatus status,
            @Schema(required = true, description = "What is declared.") String declaration,
            @Schema(description = "Absent while not answered.") Boolean confirmed,
            @Schema(required = true) List<DeclaredApproval> approvals,
            @Schema(required = true) List<SectionContent.AddedProgramme> added,
            @Schema(description = "What the centre's own system offers; only for who may edit.")
                    OfferedApprovals fromSystem)
            implements SectionView {}

    /** An approval and what is declared of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementApproval")
    record DeclaredApproval(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "601/7159/9") String number,
            @Schema(required = true, examples = "BTEC Level 3 National in Art") String title,
            @Schema(required = true, examples = "L3") String level,
            @Schema(required = true, examples = "ACTIVE") String status,
            @Schema(description = "Absent while not answered.") SectionContent.Declared declared,
            @Schema(required = true, description = "Levels that ended.") List<String> levels) {}

    /** All sections of a document. */
    @Schema(name = "EngagementSections")
    record All(
            @Schema(required = true) Contact contact,
            @Schema(required = true) Previous previousItems,
            @Schema(required = true) Changes changes,
            @Schema(required = true) Statement strengths,
            @Schema(required = true) Statement weaknesses,
            @Schema(required = true) Evidence evidenceIndex,
            @Schema(required = true) Recognition recognition,
            @Schema(required = true) Approvals approvals) {

        /** In reading order. */
        List<SectionView> inOrder() {
            return List.of(
                    contact,
                    previousItems,
                    changes,
                    strengths,
                    weaknesses,
                    evidenceIndex,
                    recognition,
                    approvals);
        }
    }
}
