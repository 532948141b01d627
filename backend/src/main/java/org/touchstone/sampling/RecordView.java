package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.action.InternalActionSummary;
import org.touchstone.evidence.Attachment;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** The record of a sample, for the team. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleRecord")
record RecordView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID sampleId,
        @Schema(required = true) UUID planId,
        @Schema(required = true) RecordState state,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(required = true) UUID samplerId,
        @Schema(required = true, examples = "Ingrid Inspector") String sampler,
        @Schema(examples = "U302") String units,
        @Schema(examples = "1.1 to 2.3") String criteria,
        SampleMethod method,
        EvidenceChecks checks,
        SampleDecision decision,
        @Schema(description = "For the assessor.") String feedback,
        @Schema(examples = "2026-11-20") LocalDate sampledOn,
        UUID countersignerId,
        @Schema(examples = "Lena Lead") String countersigner,
        @Schema(required = true, description = "What is asked for; opened once the record counts.")
                List<WantedAction> wantedActions,
        @Schema(required = true, description = "The actions that came out of it.")
                List<OpenedAction> actions,
        @Schema(required = true, description = "Whether a result is held from claim because of it.")
                boolean holdsResult,
        @Schema(description = "What came out of assessing again what was disagreed with.")
                Reassessment reassessment,
        @Schema(examples = "Tilda Teacher") String reassessedBy,
        @Schema(required = true) Instant startedAt,
        @Schema(description = "When the sampler signed, by being signed in.") Instant signedAt,
        Instant countersignedAt,
        String countersignNote,
        @Schema(description = "Why the countersigner gave it back.") String returnedNote,
        @Schema(description = "When the assessor took note.") Instant acknowledgedAt,
        @Schema(required = true) List<AddendumView> addenda,
        @Schema(required = true) List<Attachment> files,
        @Schema(
                        description =
                                "The conditions under which a managed conflict lets the sampler look at it.")
                String conditions,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** An action that came out of a sample. */
    @Schema(name = "SampleAction")
    record OpenedAction(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "IA-2026-00042") String reference,
            @Schema(required = true, examples = "2026-12-04") LocalDate dueOn,
            @Schema(required = true, examples = "OPEN") String state) {

        static OpenedAction of(InternalActionSummary action) {
            return new OpenedAction(
                    action.id(), action.reference(), action.dueOn(), action.state().name());
        }
    }

    /** What was added to a closed record. */
    @Schema(name = "SampleAddendum")
    record AddendumView(
            @Schema(required = true, examples = "The criteria were 1.1 to 2.4.") String words,
            @Schema(required = true, examples = "Ingrid Inspector") String addedBy,
            @Schema(required = true) Instant addedAt) {}
}
