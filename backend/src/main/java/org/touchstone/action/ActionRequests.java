package org.touchstone.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send to move actions and recommendations on. */
final class ActionRequests {

    private static final int LONG = 4000;
    private static final int EVIDENCE = 20;
    private static final int PLACE = 500;

    private ActionRequests() {}

    /** Who is to look after an action. */
    @Schema(name = "AssignOwner")
    record AssignOwner(
            @NotNull(message = "Choose who looks after it.")
                    @Schema(required = true, description = "A practitioner of the centre.")
                    UUID personId) {}

    /** How far an action is. */
    @Schema(name = "PostUpdate")
    record PostUpdate(
            @NotBlank(message = "Say what has been done.")
                    @Size(max = LONG, message = "The text has at most {max} characters.")
                    @Schema(required = true, examples = "All assessors were briefed on 3 December.")
                    String text,
            @Min(value = 0, message = "Percent is 0 to 100.")
                    @Max(value = 100, message = "Percent is 0 to 100.")
                    @Schema(description = "How much of it is done, 0 to 100.", examples = "60")
                    Integer percent,
            @Size(max = EVIDENCE, message = "Attach at most {max} pieces of evidence.")
                    @Schema(description = "Evidence of the same visit, added before.")
                    List<UUID> evidenceIds,
            @Size(max = PLACE, message = "The place has at most {max} characters.")
                    @Schema(
                            description =
                                    "Where the evidence is kept; for internal actions, which have no visit.",
                            examples = "Shared drive, folder “IQA 2017”")
                    String evidencePlace) {}

    /** The declaration that an action is resolved. */
    @Schema(name = "SubmitAction")
    record Submit(
            @NotBlank(message = "Say how the action was resolved.")
                    @Size(max = LONG, message = "The statement has at most {max} characters.")
                    @Schema(required = true)
                    String statement,
            @Size(max = EVIDENCE, message = "Attach at most {max} pieces of evidence.")
                    List<UUID> evidenceIds,
            @Size(max = 1000, message = "The reason has at most {max} characters.")
                    @Schema(description = "Why there is no evidence; needed when none is attached.")
                    String noEvidenceReason,
            @Size(max = PLACE, message = "The place has at most {max} characters.")
                    @Schema(
                            description =
                                    "Where the evidence is kept; for internal actions, which have no visit.")
                    String evidencePlace) {}

    /** The monitor's word that it is done. */
    @Schema(name = "VerifyAction")
    record Verify(
            @Size(max = LONG, message = "The note has at most {max} characters.")
                    @Schema(description = "What convinced you.")
                    String note) {}

    /** A reason that the other side reads. */
    @Schema(name = "ReasonGiven")
    record Reason(
            @NotBlank(message = "Say why, so that the other side knows what to do.")
                    @Size(max = LONG, message = "The reason has at most {max} characters.")
                    @Schema(required = true)
                    String reason) {}

    /** The wish for a later due date. */
    @Schema(name = "AskExtension")
    record AskExtension(
            @NotBlank(message = "Say why the time is not enough.")
                    @Size(max = LONG, message = "The grounds have at most {max} characters.")
                    @Schema(required = true, description = "Why the time is not enough.")
                    String grounds,
            @NotNull(message = "Choose the day you ask for.")
                    @Schema(required = true, examples = "2017-03-31")
                    LocalDate dueOn) {}

    /** A later due date. */
    @Schema(name = "ExtendAction")
    record Extend(
            @NotNull(message = "Choose the new due date.")
                    @Schema(required = true, examples = "2017-03-31")
                    LocalDate dueOn,
            @NotBlank(message = "Say why the date is moved.")
                    @Size(max = LONG, message = "The reason has at most {max} characters.")
                    @Schema(required = true)
                    String reason) {}

    /** Why an action becomes a recommendation, and how that reads. */
    @Schema(name = "ConvertAction")
    record Convert(
            @NotBlank(message = "Say why it becomes a recommendation.")
                    @Size(max = LONG, message = "The reason has at most {max} characters.")
                    @Schema(required = true)
                    String reason,
            @Size(max = LONG, message = "The text has at most {max} characters.")
                    @Schema(description = "What is advised; the action's words if left out.")
                    String words) {}

    /** A part of an action. */
    @Schema(name = "SaveTask")
    record SaveTask(
            @NotBlank(message = "Say what is to be done.")
                    @Size(max = 1000, message = "The text has at most {max} characters.")
                    @Schema(
                            required = true,
                            examples = "Brief the assessors of the evening courses")
                    String words,
            @Schema(description = "A practitioner of the centre.") UUID ownerId,
            @Schema(
                            description = "At the latest the day on which the action is due.",
                            examples = "2017-01-20")
                    LocalDate dueOn) {}

    /** What the report being written says in place of an earlier recommendation. */
    @Schema(name = "TakeFurther")
    record TakeFurther(
            @NotBlank(message = "Write what the report should say.")
                    @Size(max = LONG, message = "Write at most {max} characters.")
                    @Schema(required = true)
                    String text) {}

    /** A text about progress. */
    @Schema(name = "RecommendationProgress")
    record Progress(
            @NotBlank(message = "Say what is being done.")
                    @Size(max = LONG, message = "The text has at most {max} characters.")
                    @Schema(required = true)
                    String text) {}

    /** What the next visit found. */
    @Schema(name = "ReviewRecommendation")
    record Review(
            @NotNull(message = "Choose the visit at which you look at it.") @Schema(required = true)
                    UUID visitId,
            @NotNull(message = "Choose the outcome.") @Schema(required = true) Outcome outcome,
            @Size(max = LONG, message = "The note has at most {max} characters.") String note) {}
}
