package org.touchstone.engagement;

import static org.touchstone.engagement.EngagementProblem.APPROVAL_NOT_ANSWERED;
import static org.touchstone.engagement.EngagementProblem.CEASED_LEVELS_MISSING;
import static org.touchstone.engagement.EngagementProblem.CHANGES_MISSING;
import static org.touchstone.engagement.EngagementProblem.CHANGE_INCOMPLETE;
import static org.touchstone.engagement.EngagementProblem.PREVIOUS_ITEM_UNANSWERED;
import static org.touchstone.engagement.EngagementProblem.QN_DETAILS_NOT_CONFIRMED;
import static org.touchstone.engagement.EngagementProblem.RECOGNITION_CHANGE_MISSING;
import static org.touchstone.engagement.EngagementProblem.REDECLARATION_INCOMPLETE;
import static org.touchstone.engagement.EngagementProblem.STRENGTHS_MISSING;
import static org.touchstone.engagement.EngagementProblem.WEAKNESSES_MISSING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touchstone.engagement.SectionContent.Declared;
import org.touchstone.shared.problem.ProblemCode;
import org.touchstone.shared.problem.Violation;

/**
 * What a document lacks before it can be signed and handed in. The same answers, asked for
 * beforehand or given as a refusal.
 */
class Completeness {

    private final DocumentText text;
    private final UUID nomineeId;

    /**
     * @param nomineeId today's quality nominee, or null while the post is vacant
     */
    Completeness(DocumentText text, UUID nomineeId) {
        this.text = text;
        this.nomineeId = nomineeId;
    }

    /** Everything that is missing, in reading order. */
    List<Violation> missing() {
        return Arrays.stream(SectionName.values())
                .flatMap(section -> missing(section).stream())
                .toList();
    }

    /** What is missing in one section. */
    List<Violation> missing(SectionName section) {
        return switch (section) {
            case CONTACT -> contact();
            case PREVIOUS_ITEMS -> previousItems();
            case CHANGES -> changes();
            case STRENGTHS -> statement(section, STRENGTHS_MISSING);
            case WEAKNESSES -> statement(section, WEAKNESSES_MISSING);
            case EVIDENCE_INDEX -> List.of();
            case RECOGNITION -> recognition();
            case APPROVALS -> approvals();
        };
    }

    private List<Violation> contact() {
        var contact = text.contact();
        // A successor confirms their own details, not those of the nominee before.
        return contact.confirmed() && (nomineeId == null || nomineeId.equals(contact.personId()))
                ? List.of()
                : List.of(
                        Violation.of(
                                SectionName.CONTACT.pointer() + "/confirmed",
                                QN_DETAILS_NOT_CONFIRMED));
    }

    private List<Violation> previousItems() {
        var missing = new ArrayList<Violation>();
        var items = text.items();
        var written = text.previous();
        for (var i = 0; i < items.size(); i++) {
            if (blank(written.progressOf(items.get(i).id()))) {
                missing.add(
                        new Violation(
                                SectionName.PREVIOUS_ITEMS.pointer() + "/items/" + i + "/progress",
                                PREVIOUS_ITEM_UNANSWERED,
                                "Say what came of %s, even if nothing did yet."
                                        .formatted(items.get(i).reference())));
            }
        }
        return missing;
    }

    private List<Violation> changes() {
        var changes = text.changes();
        var pointer = SectionName.CHANGES.pointer();
        if (!changes.noChange() && changes.entries().isEmpty()) {
            return List.of(Violation.of(pointer, CHANGES_MISSING));
        }
        var missing = new ArrayList<Violation>();
        for (var i = 0; i < changes.entries().size(); i++) {
            if (!changes.entries().get(i).complete()) {
                missing.add(
                        new Violation(
                                pointer + "/entries/" + i,
                                CHANGE_INCOMPLETE,
                                "Change %d needs its area, a text and a date.".formatted(i + 1)));
            }
        }
        return missing;
    }

    private List<Violation> statement(SectionName section, ProblemCode code) {
        return blank(text.statement(section).general())
                ? List.of(Violation.of(section.pointer() + "/general", code))
                : List.of();
    }

    private List<Violation> recognition() {
        var box = text.recognition();
        var pointer = SectionName.RECOGNITION.pointer();
        var missing = new ArrayList<Violation>();
        if (!Boolean.TRUE.equals(box.confirmed())) {
            missing.add(
                    new Violation(
                            pointer + "/confirmed",
                            REDECLARATION_INCOMPLETE,
                            "Confirm that the centre still meets its terms of recognition."));
        }
        if (box.changed() == null) {
            missing.add(
                    new Violation(
                            pointer + "/changed",
                            REDECLARATION_INCOMPLETE,
                            "Say whether anything has changed at the centre."));
        } else if (box.changed() && blank(box.changes())) {
            missing.add(Violation.of(pointer + "/changes", RECOGNITION_CHANGE_MISSING));
        }
        return missing;
    }

    private List<Violation> approvals() {
        var box = text.approvals();
        var pointer = SectionName.APPROVALS.pointer();
        var missing = new ArrayList<Violation>();
        if (!Boolean.TRUE.equals(box.confirmed())) {
            missing.add(
                    new Violation(
                            pointer + "/confirmed",
                            REDECLARATION_INCOMPLETE,
                            "Confirm that the list of approvals is right, with what is marked below."));
        }
        var given = text.approvalsGiven();
        for (var i = 0; i < given.size(); i++) {
            var approval = given.get(i);
            var answer = box.answerOf(approval.id());
            if (answer == null || answer.declared() == null) {
                missing.add(
                        new Violation(
                                pointer + "/approvals/" + i + "/declared",
                                APPROVAL_NOT_ANSWERED,
                                "Say whether %s (%s) is kept, has ended, or ended partly."
                                        .formatted(approval.title(), approval.number())));
            } else if (answer.declared() == Declared.CEASED_PARTLY && answer.levels().isEmpty()) {
                missing.add(
                        new Violation(
                                pointer + "/approvals/" + i + "/levels",
                                CEASED_LEVELS_MISSING,
                                "Name the levels of %s that have ended."
                                        .formatted(approval.title())));
            }
        }
        return missing;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
