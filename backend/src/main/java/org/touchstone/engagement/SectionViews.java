package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.engagement.SectionView.SectionStatus;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.scheme.Declaration;
import org.touchstone.scheme.Measure;
import org.touchstone.scheme.Rulebook;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.VisitSummary;

/** Shows sections to a reader. */
@ApplicationScoped
class SectionViews {

    private final PersonDirectory people;
    private final SchemeDirectory schemes;
    private final EvidenceDirectory evidence;
    private final EngagementAccess access;

    SectionViews(
            PersonDirectory people,
            SchemeDirectory schemes,
            EvidenceDirectory evidence,
            EngagementAccess access) {
        this.people = people;
        this.schemes = schemes;
        this.evidence = evidence;
        this.access = access;
    }

    /** What the views of one document are made of. */
    record Source(
            EngagementDocument document,
            VisitSummary visit,
            DocumentText text,
            Completeness completeness,
            List<Contributor> contributors,
            Optional<PersonSummary> nominee) {}

    List<EngagementDocumentView.ObjectiveTitle> objectives(EngagementDocument document) {
        return schemes.version(document.schemeVersionId()).rulebook().objectives().stream()
                .map(o -> new EngagementDocumentView.ObjectiveTitle(o.code(), o.title()))
                .toList();
    }

    SectionView.All all(Source source) {
        var names = names(source);
        return new SectionView.All(
                contact(source, names),
                previous(source, names),
                changes(source, names),
                statement(source, SectionName.STRENGTHS, names),
                statement(source, SectionName.WEAKNESSES, names),
                evidence(source, names),
                recognition(source, names),
                approvals(source, names));
    }

    SectionView one(Source source, SectionName name) {
        var names = names(source);
        return switch (name) {
            case CONTACT -> contact(source, names);
            case PREVIOUS_ITEMS -> previous(source, names);
            case CHANGES -> changes(source, names);
            case STRENGTHS, WEAKNESSES -> statement(source, name, names);
            case EVIDENCE_INDEX -> evidence(source, names);
            case RECOGNITION -> recognition(source, names);
            case APPROVALS -> approvals(source, names);
        };
    }

    Map<UUID, PersonSummary> names(Source source) {
        var ids = new ArrayList<UUID>();
        source.contributors().forEach(contributor -> ids.add(contributor.personId()));
        for (var name : SectionName.values()) {
            ids.add(source.text().section(name).savedBy());
            ids.add(source.text().section(name).offeredBy());
        }
        ids.add(source.document().submittedBy());
        // A map that may be asked for nobody: a section that nobody has saved yet has no saver.
        return new HashMap<>(
                people.byIds(ids.stream().filter(Objects::nonNull).distinct().toList()));
    }

    private SectionStatus status(
            Source source, SectionName name, boolean started, Map<UUID, PersonSummary> names) {
        var section = source.text().section(name);
        var missing = source.completeness().missing(name);
        var saver = names.get(section.savedBy());
        return new SectionStatus(
                name,
                name.words(),
                section.version(),
                started,
                missing.isEmpty(),
                name == SectionName.PREVIOUS_ITEMS && source.text().items().isEmpty(),
                source.document().isEditable()
                        && access.mayWrite(name, source.contributors(), source.visit().ownership()),
                issues(missing),
                source.contributors().stream()
                        .filter(c -> c.section() == name && names.containsKey(c.personId()))
                        .map(c -> names.get(c.personId()).name())
                        .toList(),
                section.savedAt(),
                saver == null ? null : saver.name());
    }

    static List<Problem.Issue> issues(List<Violation> missing) {
        return missing.stream()
                .map(v -> new Problem.Issue(v.pointer(), v.code().name(), v.message()))
                .toList();
    }

    private SectionView.Contact contact(Source source, Map<UUID, PersonSummary> names) {
        var contact = source.text().contact();
        var status = status(source, SectionName.CONTACT, !contact.empty(), names);
        var today = source.nominee();
        return contact.confirmed()
                ? new SectionView.Contact(
                        status,
                        status.complete(),
                        contact.confirmedAt(),
                        contact.name(),
                        contact.email(),
                        contact.phone())
                : new SectionView.Contact(
                        status,
                        false,
                        null,
                        today.map(PersonSummary::name).orElse(null),
                        today.map(PersonSummary::email).orElse(null),
                        today.map(PersonSummary::phone).orElse(null));
    }

    private SectionView.Previous previous(Source source, Map<UUID, PersonSummary> names) {
        var written = source.text().previous();
        return new SectionView.Previous(
                status(source, SectionName.PREVIOUS_ITEMS, !written.empty(), names),
                source.text().items().stream()
                        .map(
                                item ->
                                        new SectionView.EarlierItem(
                                                item.id(),
                                                item.kind(),
                                                item.reference(),
                                                item.objective(),
                                                item.text(),
                                                item.state(),
                                                item.outcome(),
                                                written.progressOf(item.id())))
                        .toList());
    }

    private SectionView.Changes changes(Source source, Map<UUID, PersonSummary> names) {
        var changes = source.text().changes();
        var status = status(source, SectionName.CHANGES, !changes.empty(), names);
        var section = source.text().section(SectionName.CHANGES);
        var offered =
                status.mayEdit()
                        ? source.text().offered(SectionName.CHANGES, SectionContent.Changes.class)
                        : null;
        return new SectionView.Changes(
                status,
                changes.noChange(),
                changes.entries(),
                offered == null
                        ? null
                        : new SectionView.OfferedChanges(
                                system(section, names), section.offeredAt(), offered.entries()));
    }

    private static String system(EngagementSection section, Map<UUID, PersonSummary> names) {
        var system = names.get(section.offeredBy());
        return system == null ? "" : system.name();
    }

    private SectionView.Statement statement(
            Source source, SectionName name, Map<UUID, PersonSummary> names) {
        var statement = source.text().statement(name);
        return new SectionView.Statement(
                status(source, name, !statement.empty(), names),
                statement.general(),
                statement.objectives());
    }

    private SectionView.Evidence evidence(Source source, Map<UUID, PersonSummary> names) {
        var measures = rulebook(source).measures().map(Measure::ref).toList();
        var linked = evidence.linked(source.visit().id(), "measure", measures);
        var with = (int) linked.values().stream().filter(list -> !list.isEmpty()).count();
        var note = source.text().evidence();
        return new SectionView.Evidence(
                status(source, SectionName.EVIDENCE_INDEX, with > 0 || !note.empty(), names),
                note.note(),
                with,
                measures.size());
    }

    private SectionView.Recognition recognition(Source source, Map<UUID, PersonSummary> names) {
        var box = source.text().recognition();
        return new SectionView.Recognition(
                status(source, SectionName.RECOGNITION, !box.empty(), names),
                source.document().termsVersion(),
                declaration(source, "CENTRE_RECOGNITION"),
                box.confirmed(),
                box.changed(),
                box.changes());
    }

    private SectionView.Approvals approvals(Source source, Map<UUID, PersonSummary> names) {
        var box = source.text().approvals();
        var status = status(source, SectionName.APPROVALS, !box.empty(), names);
        var section = source.text().section(SectionName.APPROVALS);
        var offered =
                status.mayEdit()
                        ? source.text()
                                .offered(SectionName.APPROVALS, SectionContent.Approvals.class)
                        : null;
        return new SectionView.Approvals(
                status,
                declaration(source, "QUALIFICATION_APPROVALS"),
                box.confirmed(),
                source.text().approvalsGiven().stream()
                        .map(
                                given -> {
                                    var answer = box.answerOf(given.id());
                                    return new SectionView.DeclaredApproval(
                                            given.id(),
                                            given.number(),
                                            given.title(),
                                            given.level(),
                                            given.status(),
                                            answer == null ? null : answer.declared(),
                                            answer == null ? List.of() : answer.levels());
                                })
                        .toList(),
                box.added(),
                offered == null
                        ? null
                        : new SectionView.OfferedApprovals(
                                system(section, names),
                                section.offeredAt(),
                                offered.answers(),
                                offered.added()));
    }

    private String declaration(Source source, String code) {
        return rulebook(source).declarations().stream()
                .filter(declaration -> declaration.code().equals(code))
                .map(Declaration::text)
                .findFirst()
                .orElse("");
    }

    private Rulebook rulebook(Source source) {
        return schemes.version(source.document().schemeVersionId()).rulebook();
    }
}
