package org.touchstone.engagement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of an engagement document, in the order in which they are read. */
@Schema(
        name = "EngagementSection",
        description = "A section of an engagement document; the order is the reading order.")
enum SectionName {
    CONTACT("contact", "Contact details"),
    PREVIOUS_ITEMS("previousItems", "Earlier actions and recommendations"),
    CHANGES("changes", "Changes to systems and procedures"),
    STRENGTHS("strengths", "Strengths"),
    WEAKNESSES("weaknesses", "Weaknesses"),
    EVIDENCE_INDEX("evidenceIndex", "Index of evidence"),
    RECOGNITION("recognition", "Declaration: centre recognition"),
    APPROVALS("approvals", "Declaration: qualification approvals");

    private final String field;
    private final String words;

    SectionName(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** Where the section stands in the document, as a JSON pointer. */
    String pointer() {
        return "/sections/" + field;
    }

    String field() {
        return field;
    }

    String words() {
        return words;
    }

    /** Whether it is part of the yearly re-declaration, which no other year's text may fill. */
    boolean isDeclaration() {
        return this == RECOGNITION || this == APPROVALS;
    }
}
