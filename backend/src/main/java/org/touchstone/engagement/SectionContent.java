package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the centre writes in one section, as it is stored and signed. Everything may be missing
 * while the document is a draft (QMR-111); {@link Completeness} says what has to be there.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface SectionContent {

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether something was written at all. */
    boolean empty();

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The nominee's details as they were when somebody confirmed them (QMR-078, QMR-117). */
    record Contact(
            boolean confirmed,
            UUID personId,
            String name,
            String email,
            String phone,
            Instant confirmedAt)
            implements SectionContent {

        static final Contact EMPTY = new Contact(false, null, null, null, null, null);

        @Override
        public boolean empty() {
            return !confirmed;
        }
    }

    /** Progress on each earlier action and recommendation (QMR-113). */
    record Previous(List<Progress> items) implements SectionContent {

        static final Previous EMPTY = new Previous(List.of());

        public Previous {
            items = orEmpty(items);
        }

        @Override
        public boolean empty() {
            return items.stream().allMatch(item -> blank(item.progress()));
        }

        /** Of the earlier item with that id, or null. */
        String progressOf(UUID itemId) {
            return items.stream()
                    .filter(item -> item.itemId().equals(itemId))
                    .map(Progress::progress)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What came of one earlier item. */
    record Progress(UUID itemId, String progress) {}

    /** Changes to systems and procedures since last time (QMR-115). */
    record Changes(boolean noChange, List<Change> entries) implements SectionContent {

        static final Changes EMPTY = new Changes(false, List.of());

        public Changes {
            entries = orEmpty(entries);
        }

        @Override
        public boolean empty() {
            return !noChange && entries.isEmpty();
        }
    }

    /** One change: where, what, since when. */
    @Schema(name = "EngagementChange", description = "One change to a system or procedure.")
    record Change(
            @Schema(description = "The area it concerns.", examples = "Internal verification")
                    @Size(max = 200, message = "Keep the area within 200 characters.")
                    String area,
            @Schema(
                            description = "What changed.",
                            examples = "Verification is now sampled by unit.")
                    @Size(max = 4000, message = "Keep the text within 4,000 characters.")
                    String text,
            @Schema(description = "Since when.", examples = "2016-09-01") LocalDate on) {

        boolean complete() {
            return !blank(area) && !blank(text) && on != null;
        }
    }

    /** Strengths or weaknesses: in general and, if wished, per objective (QMR-116). */
    record Statement(String general, List<ObjectiveText> objectives) implements SectionContent {

        static final Statement EMPTY = new Statement(null, List.of());

        public Statement {
            objectives = orEmpty(objectives);
        }

        @Override
        public boolean empty() {
            return blank(general) && objectives.isEmpty();
        }
    }

    /** A statement about one objective. */
    @Schema(
            name = "EngagementObjectiveText",
            description = "A statement about one objective of the scheme.")
    record ObjectiveText(
            @Schema(required = true, description = "Code of the objective.", examples = "QO.3")
                    @NotBlank(message = "Name the objective.")
                    String objective,
            @Schema(description = "The statement.", examples = "Registrations are checked twice.")
                    @Size(max = 8000, message = "Keep the text within 8,000 characters.")
                    String text) {}

    /** A remark on the evidence that is indexed per measure (QMR-119). */
    record EvidenceNote(String note) implements SectionContent {

        static final EvidenceNote EMPTY = new EvidenceNote(null);

        @Override
        public boolean empty() {
            return blank(note);
        }
    }

    /** The first box of the re-declaration (QMR-131). Null where not answered. */
    record Recognition(Boolean confirmed, Boolean changed, String changes)
            implements SectionContent {

        static final Recognition EMPTY = new Recognition(null, null, null);

        @Override
        public boolean empty() {
            return confirmed == null && changed == null && blank(changes);
        }
    }

    /** The second box of the re-declaration (QMR-132). */
    record Approvals(Boolean confirmed, List<ApprovalAnswer> answers, List<AddedProgramme> added)
            implements SectionContent {

        static final Approvals EMPTY = new Approvals(null, List.of(), List.of());

        public Approvals {
            answers = orEmpty(answers);
            added = orEmpty(added);
        }

        @Override
        public boolean empty() {
            return confirmed == null && answers.isEmpty() && added.isEmpty();
        }

        /** The answer for that approval, or null. */
        ApprovalAnswer answerOf(UUID approvalId) {
            return answers.stream()
                    .filter(answer -> answer.approvalId().equals(approvalId))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is declared of an approval. */
    @Schema(name = "ApprovalDeclaration", description = "What is declared of an approval.")
    enum Declared {
        KEEP,
        CEASED_PARTLY,
        CEASED
    }

    /** What is declared of one approval; levels only where it ended partly. */
    @Schema(name = "ApprovalAnswer", description = "What is declared of one approval.")
    record ApprovalAnswer(
            @Schema(required = true, description = "The approval, from the list in the section.")
                    @NotNull(message = "Name the approval.")
                    UUID approvalId,
            @Schema(description = "Whether it is kept; absent while not answered.")
                    Declared declared,
            @Schema(description = "The levels that ended, where it ended partly.")
                    List<@Size(max = 40, message = "A level has at most 40 characters.") String>
                            levels) {

        public ApprovalAnswer {
            levels = orEmpty(levels);
        }
    }

    /** A programme that the centre added. */
    @Schema(name = "AddedProgramme", description = "A programme that the centre has added.")
    record AddedProgramme(
            @Schema(description = "The qualification's number, if known.", examples = "601/7159/9")
                    @Size(max = 40, message = "A number has at most 40 characters.")
                    String number,
            @Schema(required = true, description = "Its title.", examples = "BTEC Level 3 in Art")
                    @NotBlank(message = "Enter the title.")
                    @Size(max = 300, message = "A title has at most 300 characters.")
                    String title,
            @Schema(description = "Its level.", examples = "L3")
                    @Size(max = 40, message = "A level has at most 40 characters.")
                    String level) {}
}
