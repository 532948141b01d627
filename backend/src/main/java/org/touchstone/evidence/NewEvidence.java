package org.touchstone.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.scheme.Rulebook;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Violation;

/**
 * What is laid on the table, in the sender's words; used for changing it as well.
 *
 * @param on the date that the thing itself carries
 * @param noLearnerWork the sender's confirmation that no learner's work or name is in it (QMR-158)
 */
@Schema(name = "NewEvidence")
record NewEvidence(
        @Schema(description = "What it consists of; a file is sent by `addEvidenceFile`.")
                EvidenceKind kind,
        @NotBlank(message = "Give it a title, so that others know what it is.")
                @Size(max = 200, message = "The title has at most {max} characters.")
                @Schema(required = true, examples = "Minutes of the assessment board, June 2016")
                String title,
        @Size(max = 200, message = "The type has at most {max} characters.")
                @Schema(
                        description =
                                "What sort of evidence it is, from the guide's suggestions or in own words (QMR-154).",
                        examples = "claims verification records")
                String type,
        @Size(max = 60, message = "Link at most {max} measures.")
                @Schema(description = "The measures it serves.", examples = "[\"QO.3.4\"]")
                List<String> measures,
        @Size(max = 4000, message = "The note has at most {max} characters.")
                @Schema(
                        description =
                                "What was said or seen; needed for spoken evidence and visual checks.")
                String note,
        @Size(max = 2000, message = "The link has at most {max} characters.")
                @Schema(
                        description = "An https address, for LINK.",
                        examples = "https://college.example.org/policies")
                String link,
        @Size(max = 500, message = "The place has at most {max} characters.")
                @Schema(
                        description = "Where the original is kept, for PLACE.",
                        examples = "Examinations office, cabinet 2")
                String place,
        @Schema(description = "The date it carries itself.", examples = "2016-06-21") LocalDate on,
        @Valid @Schema(description = "For policies: when it was issued and looked at (QMR-157).")
                Policy policy,
        @Schema(description = "The programme it belongs to; practitioners add for their own only.")
                UUID programmeId,
        @Schema(
                        description =
                                "Confirms that no learner's work or name is included; needed for files and links (QMR-158).")
                Boolean noLearnerWork) {

    /** The dates of a policy. */
    @Schema(name = "PolicyDates")
    record Policy(
            @Schema(examples = "2014-09-01") LocalDate issuedOn,
            @Schema(examples = "2016-09-01") LocalDate reviewedOn,
            @Schema(examples = "2017-09-01") LocalDate nextReviewOn) {}

    /** The measures, each once, in the order sent. */
    List<String> distinctMeasures() {
        return measures == null ? List.of() : List.copyOf(new LinkedHashSet<>(measures));
    }

    boolean isPolicy() {
        return policy != null
                && (policy.issuedOn != null
                        || policy.reviewedOn != null
                        || policy.nextReviewOn != null);
    }

    /** All that is wrong with it as evidence of that kind under that rulebook. */
    List<Violation> problems(EvidenceKind kind, Rulebook rulebook) {
        var problems = new ArrayList<Violation>();
        switch (kind) {
            case LINK -> {
                if (isBlank(link) || !link.strip().matches("(?i)https://[^\\s/]+.*")) {
                    problems.add(
                            new Violation(
                                    "/link",
                                    isBlank(link)
                                            ? CommonProblem.REQUIRED
                                            : CommonProblem.INVALID_VALUE,
                                    "Give the whole address; it starts with https://."));
                }
            }
            case PLACE -> {
                if (isBlank(place)) {
                    problems.add(
                            new Violation(
                                    "/place",
                                    CommonProblem.REQUIRED,
                                    "Say where the original is kept."));
                }
            }
            case VERBAL, VISUAL_CHECK -> {
                if (isBlank(note)) {
                    problems.add(
                            new Violation(
                                    "/note",
                                    CommonProblem.REQUIRED,
                                    "Note what was said or seen, and by whom in what role; no learners' names."));
                }
            }
            case FILE -> {
                // The file itself is checked where it arrives.
            }
        }
        if (kind == EvidenceKind.FILE || kind == EvidenceKind.LINK) {
            problems.addAll(learnerProblems(noLearnerWork));
        }
        var measure = 0;
        for (var ref : measures == null ? List.<String>of() : measures) {
            if (ref == null || rulebook.findMeasure(ref).isEmpty()) {
                problems.add(
                        new Violation(
                                "/measures/" + measure,
                                EvidenceProblem.UNKNOWN_MEASURE,
                                "The guide has no measure “"
                                        + ref
                                        + "”. References look like QO.3.4."));
            }
            measure++;
        }
        if (policy != null
                && policy.issuedOn != null
                && policy.reviewedOn != null
                && policy.reviewedOn.isBefore(policy.issuedOn)) {
            problems.add(
                    new Violation(
                            "/policy/reviewedOn",
                            CommonProblem.INVALID_VALUE,
                            "A policy is reviewed after it was issued. Check the two dates."));
        }
        return problems;
    }

    /** Without the confirmation nothing is stored (QMR-158). */
    static List<Violation> learnerProblems(Boolean noLearnerWork) {
        return Boolean.TRUE.equals(noLearnerWork)
                ? List.of()
                : List.of(
                        new Violation(
                                "/noLearnerWork",
                                EvidenceProblem.LEARNER_WORK_NOT_EXCLUDED,
                                "Tick that no learner's work and no learner's name is included. If there is some, take it out first."));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
