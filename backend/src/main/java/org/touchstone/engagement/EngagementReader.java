package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.engagement.EngagementDocumentView.ContributorView;
import org.touchstone.engagement.EngagementDocumentView.SignatureView;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Reads engagement documents for screens. */
@ApplicationScoped
class EngagementReader {

    private final EngagementRepository documents;
    private final SectionTexts texts;
    private final SectionViews views;
    private final VisitDirectory visits;
    private final EngagementAccess access;
    private final Assignments assignments;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final EntityManager database;
    private final Clock clock;
    private final Event<EngagementRead> read;

    EngagementReader(
            EngagementRepository documents,
            SectionTexts texts,
            SectionViews views,
            VisitDirectory visits,
            EngagementAccess access,
            Assignments assignments,
            Deadlines deadlines,
            Viewer viewer,
            EntityManager database,
            Clock clock,
            Event<EngagementRead> read) {
        this.documents = documents;
        this.texts = texts;
        this.views = views;
        this.visits = visits;
        this.access = access;
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.database = database;
        this.clock = clock;
        this.read = read;
    }

    /** The documents the caller may read; drafts only where they are theirs or shared. */
    Paged<EngagementDocumentRow> list(UUID visitId, List<EngagementState> states, PageQuery page) {
        var scope = viewer.scope();
        var atMyCentre = scope.centres().isEmpty() ? "1 = 0" : "c.id in (:scopeCentres)";
        var open = new ArrayList<String>();
        open.add("d.state in ('SUBMITTED', 'LOCKED')");
        // The other side: also what was shared or sent back.
        open.add(
                "not "
                        + atMyCentre
                        + " and (d.state = 'RETURNED' or d.shared_at is not null and d.state <> 'VOID')");
        open.add(
                atMyCentre
                        + " and exists (select 1 from engagement_contributor k where k.document_id = d.id and k.person_id = :me)");
        var query =
                KeysetQuery.select(
                                EngagementDocumentRow.COLUMNS, EngagementDocumentRow.FROM, "d.id")
                        .within(scope)
                        .where("d.visit_id = :visit", "visit", visitId)
                        .where("d.state in (:states)", "states", states)
                        .bind("me", viewer.personId());
        var led = access.ledCentres();
        if (!led.isEmpty()) {
            open.add("c.id in (:ledCentres)");
            query.bind("ledCentres", led);
        }
        return query.where("((" + String.join(") or (", open) + "))")
                .order("cycle", "y.starts_on")
                .order("centre", "c.name")
                .defaultSort("-cycle")
                .page(database, page, EngagementDocumentRow::of);
    }

    /** One document; the reviewer's first look at what was handed in is recorded (QMR-125). */
    @Transactional
    EngagementDocumentView get(UUID id) {
        var document = documents.require(id);
        var visit = visits.require(document.visitId());
        var role = access.requireReadable(document, visit.ownership());
        if (role == Role.REVIEWER && documents.markRead(id, clock.instant())) {
            read.fire(new EngagementRead(document.about(visit), viewer.personId()));
            documents.getEntityManager().refresh(document);
        }
        return view(document, visit);
    }

    /** What the signature and the submission would be refused for. */
    EngagementMissing missing(UUID id) {
        var document = documents.require(id);
        var visit = visits.require(document.visitId());
        access.requireReadable(document, visit.ownership());
        var missing = source(document, visit).completeness().missing();
        return new EngagementMissing(missing.isEmpty(), SectionViews.issues(missing));
    }

    DocumentText text(EngagementDocument document) {
        return new DocumentText(texts, document, documents.sections(document.id()));
    }

    Optional<PersonSummary> nominee(VisitSummary visit) {
        return assignments.holder(
                Role.CENTRE_CONTACT, Target.CENTRE, visit.enrolment().centre().id());
    }

    Completeness completeness(DocumentText text, VisitSummary visit) {
        return new Completeness(text, nominee(visit).map(PersonSummary::id).orElse(null));
    }

    private SectionViews.Source source(EngagementDocument document, VisitSummary visit) {
        var text = text(document);
        var nominee = nominee(visit);
        return new SectionViews.Source(
                document,
                visit,
                text,
                new Completeness(text, nominee.map(PersonSummary::id).orElse(null)),
                documents.contributors(document.id()),
                nominee);
    }

    SectionView section(EngagementDocument document, VisitSummary visit, SectionName name) {
        return views.one(source(document, visit), name);
    }

    /** The view after a change that was flushed. */
    EngagementDocumentView view(EngagementDocument document, VisitSummary visit) {
        var source = source(document, visit);
        var names = views.names(source);
        var submitter = names.get(document.submittedBy());
        var centre = visit.enrolment().centre();
        return new EngagementDocumentView(
                document.id(),
                visit.id(),
                visit.reference(),
                centre.id(),
                centre.number(),
                centre.name(),
                visit.cycleName(),
                document.state(),
                document.version(),
                document.isShared(),
                deadlines
                        .about(SettleDeadlineOnEngagementSubmitted.KIND, List.of(visit.id()))
                        .get(visit.id()),
                document.requestedAt(),
                document.signature()
                        .map(
                                signature ->
                                        SignatureView.of(
                                                signature,
                                                source.nominee()
                                                        .map(PersonSummary::id)
                                                        .orElse(null)))
                        .orElse(null),
                SectionTexts.hash(source.text().canonical(visit)),
                document.submittedAt(),
                submitter == null ? null : submitter.name(),
                document.readAt(),
                document.lockedAt(),
                views.objectives(document),
                views.all(source),
                contributors(source.contributors(), names),
                document.isEditable()
                        && access.isNominee(visit.ownership())
                        && documents.before(document).isPresent(),
                commands(document, visit, source.completeness().missing()));
    }

    private static List<ContributorView> contributors(
            List<Contributor> contributors, Map<UUID, PersonSummary> names) {
        var sections = new LinkedHashMap<UUID, List<SectionName>>();
        contributors.forEach(
                c ->
                        sections.computeIfAbsent(c.personId(), id -> new ArrayList<>())
                                .add(c.section()));
        return sections.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(
                        entry ->
                                new ContributorView(
                                        entry.getKey(),
                                        names.get(entry.getKey()).name(),
                                        entry.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing(ContributorView::name))
                .toList();
    }

    private List<Command> commands(
            EngagementDocument document, VisitSummary visit, List<Violation> missing) {
        var own = visit.ownership();
        var nominee = access.isNominee(own);
        var head = viewer.holdsOn(own, Role.HEAD_OF_CENTRE);
        var reviewer = viewer.holdsOn(own, Role.REVIEWER);
        var state = document.state();
        var preparing = document.isEditable() && state != EngagementState.SIGNED;
        var commands = new ArrayList<Command>();
        offer(commands, nominee && document.isEditable(), "name-contributors", List.of());
        offer(
                commands,
                nominee && !document.isOpenToReviewer() && !document.isOver(),
                "share",
                List.of());
        offer(
                commands,
                nominee && document.isShared() && !document.isHandedIn(),
                "stop-sharing",
                List.of());
        offer(commands, nominee && preparing, "take-over-texts", List.of());
        offer(commands, nominee && preparing, "request-signature", missing);
        var awaiting = state == EngagementState.AWAITING_SIGNATURE;
        offer(commands, nominee && awaiting, "recall-signature-request", List.of());
        offer(commands, head && awaiting, "sign", List.of());
        offer(commands, head && awaiting, "reject-signature", List.of());
        var unsigned =
                state == EngagementState.SIGNED
                        ? List.<Violation>of()
                        : List.of(Violation.of("/signature", EngagementProblem.CED_NOT_SIGNED));
        offer(
                commands,
                nominee && (preparing || awaiting || state == EngagementState.SIGNED),
                "submit",
                missing.isEmpty() ? unsigned : missing);
        offer(
                commands,
                reviewer && state == EngagementState.SUBMITTED,
                "return",
                hasStarted(visit)
                        ? List.of(Violation.of("/visit", EngagementProblem.VISIT_HAS_STARTED))
                        : List.of());
        offer(
                commands,
                state != EngagementState.VOID
                        && (nominee || reviewer && document.isOpenToReviewer()),
                "comment",
                List.of());
        return commands;
    }

    private static void offer(
            List<Command> commands, boolean offered, String name, List<Violation> missing) {
        commands.addAll(Command.when(offered, () -> Command.of(name, missing)));
    }

    /** Whether the review itself is under way or over. */
    static boolean hasStarted(VisitSummary visit) {
        return switch (visit.state()) {
            case IN_PROGRESS, CONDUCTED, REPORTED, CLOSED -> true;
            default -> false;
        };
    }
}
