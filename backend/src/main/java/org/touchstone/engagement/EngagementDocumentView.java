package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An engagement document with all its sections. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EngagementDocument")
record EngagementDocumentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID visitId,
        @Schema(required = true, examples = "V-2016-00042") String visitReference,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "12345") String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true, examples = "2016-17") String cycleName,
        @Schema(required = true) EngagementState state,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, description = "Whether the reviewer may read the draft.")
                boolean shared,
        @Schema(description = "When it has to be in; absent while no date is agreed.")
                DeadlineSummary due,
        @Schema(description = "When the head of centre was asked to sign.") Instant requestedAt,
        @Schema(description = "Absent while there is no signature that counts.")
                SignatureView signature,
        @Schema(
                        required = true,
                        description = "SHA-256 of the text as it stands, in its canonical form.")
                String contentHash,
        @Schema(description = "When it was handed in.") Instant submittedAt,
        @Schema(description = "By whom.") String submittedBy,
        @Schema(description = "When the reviewer first opened what was handed in.") Instant readAt,
        @Schema(description = "When it became the record of the cycle.") Instant lockedAt,
        @Schema(required = true, description = "The objectives one may write about.")
                List<ObjectiveTitle> objectives,
        @Schema(required = true) SectionView.All sections,
        @Schema(required = true, description = "Who else may write which sections.")
                List<ContributorView> contributors,
        @Schema(
                        required = true,
                        description = "Whether an earlier document has texts to take over.")
                boolean earlierTexts,
        @Schema(required = true, description = "What you may do, with what is still missing.")
                List<Command> allowedCommands)
        implements Versioned {

    /** An objective of the scheme by name. */
    @Schema(name = "EngagementObjective")
    record ObjectiveTitle(
            @Schema(required = true, examples = "QO.3") String code,
            @Schema(required = true, examples = "Learner registration and certification")
                    String title) {}

    /** Who signed, when, and what. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EngagementSignature")
    record SignatureView(
            @Schema(required = true, description = "The name as it was typed.") String name,
            @Schema(required = true, description = "The name of the account that signed.")
                    String account,
            @Schema(required = true) Role role,
            @Schema(required = true) Instant signedAt,
            @Schema(required = true, description = "SHA-256 of the text that was signed.")
                    String contentHash,
            @Schema(required = true, examples = "2016") String termsVersion,
            @Schema(
                            required = true,
                            description =
                                    "One person is quality nominee and head of centre, as may be in a small centre.")
                    boolean signerIsNominee) {

        static SignatureView of(Signature signature, UUID nomineeId) {
            return new SignatureView(
                    signature.signerName(),
                    signature.signerAccount(),
                    signature.signerRole(),
                    signature.signedAt(),
                    signature.hash(),
                    signature.terms(),
                    signature.signerId().equals(nomineeId));
        }
    }

    /** A colleague and their sections. */
    @Schema(name = "EngagementContributor")
    record ContributorView(
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Ada Quill") String name,
            @Schema(required = true) List<SectionName> sections) {}
}
