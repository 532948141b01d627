package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.Assignments;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;

/** Working on a document together: contributors, the reviewer's look at a draft, comments. */
@ApplicationScoped
class EngagementSharing {

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final EngagementAccess access;
    private final Assignments assignments;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Precondition precondition;
    private final EntityManager database;
    private final Clock clock;
    private final Event<DomainEvent> events;

    EngagementSharing(
            EngagementRepository documents,
            EngagementReader reader,
            EngagementAccess access,
            Assignments assignments,
            VisitDirectory visits,
            Viewer viewer,
            Precondition precondition,
            EntityManager database,
            Clock clock,
            Event<DomainEvent> events) {
        this.documents = documents;
        this.reader = reader;
        this.access = access;
        this.assignments = assignments;
        this.visits = visits;
        this.viewer = viewer;
        this.precondition = precondition;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Replaces the list of those who may write single sections (QMR-075, QMR-120). */
    @Transactional
    EngagementDocumentView nameContributors(UUID id, NameContributors request) {
        var document = documents.requireLocked(id);
        var visit = visits.require(document.visitId());
        viewer.requireOn(visit.ownership(), EngagementRepository.WHAT);
        precondition.matches(document.version());
        if (!document.isEditable()) {
            throw new NotAllowedInState(
                    document.state(),
                    EngagementProblem.CED_READ_ONLY,
                    "Contributors can be named while the document can be edited.");
        }
        var before =
                documents.contributors(id).stream()
                        .map(Contributor::personId)
                        .collect(Collectors.toSet());
        var wanted = new LinkedHashMap<UUID, List<SectionName>>();
        var strangers = new ArrayList<Violation>();
        for (var i = 0; i < request.contributors().size(); i++) {
            var each = request.contributors().get(i);
            if (!assignments.worksAtCentre(each.personId(), visit.enrolment().centre().id())) {
                strangers.add(
                        Violation.of(
                                "/contributors/" + i + "/personId",
                                EngagementProblem.NOT_AT_THIS_CENTRE));
            }
            wanted.computeIfAbsent(each.personId(), person -> new ArrayList<>())
                    .addAll(each.sections());
        }
        RulesBroken.throwIfAny(strangers);
        documents.replaceContributors(
                id,
                wanted.entrySet().stream()
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .distinct()
                                                .map(
                                                        section ->
                                                                new Contributor(
                                                                        id,
                                                                        section,
                                                                        entry.getKey())))
                        .toList());
        documents.touch(document);
        events.fire(
                new ContributorsNamed(
                        document.about(visit),
                        wanted.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                entry ->
                                                        entry.getValue().stream()
                                                                .map(Enum::name)
                                                                .distinct()
                                                                .toList())),
                        wanted.keySet().stream().filter(p -> !before.contains(p)).toList()));
        return reader.view(document, visit);
    }

    /** The colleagues who could be asked: whoever holds a role at the centre today, by name. */
    Paged<PossibleContributor> possibleContributors(UUID id, PageQuery page) {
        var visit = visits.require(documents.require(id).visitId());
        viewer.requireOn(visit.ownership(), EngagementRepository.WHAT);
        return KeysetQuery.select(
                        "p.id as person_id, p.name as name, (select group_concat(distinct b.role order by b.role) from assignment b"
                                + " where b.person_id = p.id and b.target_id = :centre) as roles",
                        "person p",
                        "p.id")
                .bind("centre", visit.enrolment().centre().id())
                .where("p.machine = false")
                .where("p.id <> :me", "me", viewer.personId())
                .where(
                        "exists (select 1 from assignment a where a.person_id = p.id and a.target_kind = 'CENTRE'"
                                + " and a.target_id = :centre and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today))",
                        "today",
                        LocalDate.now(clock))
                .order("name", "p.name")
                .defaultSort("name")
                .page(database, page, PossibleContributor::of);
    }

    /** Opens the draft to the reviewer, to be read and commented on (QMR-050). */
    @Transactional
    EngagementDocumentView share(UUID id, boolean open) {
        var document = documents.requireLocked(id);
        var visit = visits.require(document.visitId());
        viewer.requireOn(visit.ownership(), EngagementRepository.WHAT);
        precondition.matches(document.version());
        if (document.isOver()) {
            throw new NotAllowedInState(
                    document.state(),
                    EngagementProblem.CED_READ_ONLY,
                    "There is no draft to share any more.");
        }
        if (open) {
            document.share(clock.instant());
        } else {
            document.stopSharing();
        }
        documents.flush();
        events.fire(new EngagementShared(document.about(visit), open));
        return reader.view(document, visit);
    }

    /** Says something about the document or one section; comments never change it (D52). */
    @Transactional
    CommentView comment(UUID id, WriteComment request) {
        var document = documents.require(id);
        var visit = visits.require(document.visitId());
        var role = access.requireReadable(document, visit.ownership());
        if (document.state() == EngagementState.VOID) {
            throw new NotAllowedInState(
                    document.state(),
                    EngagementProblem.CED_READ_ONLY,
                    "The document is void; nobody waits for a comment.");
        }
        var remark =
                new Remark(
                        id,
                        Remark.Kind.COMMENT,
                        request.section(),
                        viewer.personId(),
                        role,
                        request.text().strip(),
                        clock.instant());
        documents.add(remark);
        documents.flush();
        events.fire(
                new EngagementCommented(
                        document.about(visit),
                        remark.id(),
                        request.section() == null ? null : request.section().name(),
                        viewer.personId()));
        return CommentView.of(remark, viewer.name());
    }

    /** What was said about the document, oldest first; the centre's own rejections stay there. */
    Paged<CommentView> comments(UUID id, PageQuery page) {
        var document = documents.require(id);
        var visit = visits.require(document.visitId());
        var role = access.requireReadable(document, visit.ownership());
        var query =
                KeysetQuery.select(
                                "k.id as id, k.kind as kind, k.section as section, p.name as author, k.author_role as author_role,"
                                        + " k.text as text, k.at as at",
                                "engagement_comment k join person p on p.id = k.author_id",
                                "k.id")
                        .where("k.document_id = :document", "document", id);
        if (!role.isCentreSide()) {
            query.where("k.kind <> 'REJECTION'");
        }
        return query.order("at", "k.at").defaultSort("at").page(database, page, CommentView::of);
    }
}
