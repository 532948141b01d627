package org.touchstone.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One objective with its level, or with what hinders one. */
@Schema(name = "Judgement", description = "One objective with its level.")
record JudgementView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "Code of the objective.", examples = "QO.3")
                String objective,
        @Schema(
                        required = true,
                        description = "Title.",
                        examples = "Learner registration and certification")
                String title,
        @Schema(
                        required = true,
                        description = "Whether the lowest level here puts certification at risk.")
                boolean certificationLinked,
        @Schema(required = true, description = "How many measures it has.", examples = "5")
                int measures,
        @Schema(required = true, description = "How many have a finding.", examples = "3")
                int answered,
        @Schema(description = "The level given.", examples = "PARTLY_EFFECTIVE") String level,
        @Schema(description = "The level that the centre was told.", examples = "EFFECTIVE")
                String provisionalLevel,
        @Schema(
                        description = "The level that the findings propose, once all are there.",
                        examples = "PARTLY_EFFECTIVE")
                String proposedLevel,
        @Schema(description = "Why this level.") String rationale,
        @Schema(description = "Why it differs from what the centre was told.") String changeReason,
        @Schema(description = "Where the judgement stands; absent until there is one.")
                JudgementState state,
        @Schema(description = "Who decided.", examples = "Ada Quill") String decidedBy,
        @Schema(description = "When.") Instant decidedAt,
        @Schema(
                        required = true,
                        description = "What does not fit any more, such as findings changed since.")
                List<Problem.Issue> problems,
        @Schema(required = true, description = "What the caller may do.")
                List<Command> allowedCommands,
        @Schema(
                        required = true,
                        description = "For `If-Match`; 0 while there is none.",
                        examples = "0")
                long version)
        implements Versioned {}
