package org.touchstone.engagement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.visit.VisitSummary;

/** Everything a document says, section by section, as it stands now. */
class DocumentText {

    private final SectionTexts texts;
    private final EngagementDocument document;
    private final Map<SectionName, EngagementSection> sections;

    DocumentText(
            SectionTexts texts, EngagementDocument document, List<EngagementSection> sections) {
        this.texts = texts;
        this.document = document;
        this.sections =
                sections.stream()
                        .collect(
                                Collectors.toMap(
                                        EngagementSection::section,
                                        Function.identity(),
                                        (one, other) -> one,
                                        () -> new EnumMap<>(SectionName.class)));
    }

    EngagementSection section(SectionName name) {
        return sections.get(name);
    }

    List<PreviousItems.Item> items() {
        return texts.read(
                        section(SectionName.PREVIOUS_ITEMS).given(),
                        Given.Items.class,
                        new Given.Items(null))
                .items();
    }

    List<Given.Approval> approvalsGiven() {
        return texts.read(
                        section(SectionName.APPROVALS).given(),
                        Given.Approvals.class,
                        new Given.Approvals(null))
                .approvals();
    }

    SectionContent.Contact contact() {
        return content(
                SectionName.CONTACT, SectionContent.Contact.class, SectionContent.Contact.EMPTY);
    }

    SectionContent.Previous previous() {
        return content(
                SectionName.PREVIOUS_ITEMS,
                SectionContent.Previous.class,
                SectionContent.Previous.EMPTY);
    }

    SectionContent.Changes changes() {
        return content(
                SectionName.CHANGES, SectionContent.Changes.class, SectionContent.Changes.EMPTY);
    }

    /** Strengths or weaknesses. */
    SectionContent.Statement statement(SectionName name) {
        return content(name, SectionContent.Statement.class, SectionContent.Statement.EMPTY);
    }

    SectionContent.EvidenceNote evidence() {
        return content(
                SectionName.EVIDENCE_INDEX,
                SectionContent.EvidenceNote.class,
                SectionContent.EvidenceNote.EMPTY);
    }

    SectionContent.Recognition recognition() {
        return content(
                SectionName.RECOGNITION,
                SectionContent.Recognition.class,
                SectionContent.Recognition.EMPTY);
    }

    SectionContent.Approvals approvals() {
        return content(
                SectionName.APPROVALS,
                SectionContent.Approvals.class,
                SectionContent.Approvals.EMPTY);
    }

    /** What the centre's own system offers for the section; null when it offers nothing. */
    <T extends SectionContent> T offered(SectionName name, Class<T> type) {
        return texts.read(section(name).offered(), type, null);
    }

    private <T> T content(SectionName name, Class<T> type, T fallback) {
        return texts.read(section(name).content(), type, fallback);
    }

    /**
     * The whole text in its one canonical form: whose it is, the terms, and each section with what
     * was prefilled and what was written.
     */
    String canonical(VisitSummary visit) {
        var whole = new TreeMap<String, Object>();
        whole.put("document", document.id());
        whole.put("visit", visit.reference());
        whole.put("centre", visit.enrolment().centre().number());
        whole.put("cycle", visit.cycleName());
        whole.put("terms", document.termsVersion());
        var parts = new TreeMap<String, Object>();
        sections.forEach(
                (name, section) -> {
                    var part = new TreeMap<String, Object>();
                    part.put("given", texts.read(section.given(), Object.class, null));
                    part.put("written", texts.read(section.content(), Object.class, null));
                    part.values().removeIf(Objects::isNull);
                    parts.put(name.field(), part);
                });
        whole.put("sections", parts);
        return texts.write(whole);
    }
}
