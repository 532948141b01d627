package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.shared.web.Versioned;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Requests for evidence and their answers (QMR-162). */
@ApplicationScoped
class EvidenceRequests {

    private static final String COLUMNS =
            "q.id as id, q.visit_id as visit_id, q.origin as origin, q.words as words, q.measure as measure, q.due_on as due_on,"
                    + " q.state as state, q.asked_by as asked_by, p.name as asked_by_name, q.asked_at as asked_at, q.answer as answer,"
                    + " q.place as place, q.evidence_id as evidence_id, ap.name as answered_by_name, q.answered_at as answered_at";
    private static final String TABLES =
            "evidence_request q join person p on p.id = q.asked_by left join person ap on ap.id = q.answered_by";

    private final EvidenceRepository evidence;
    private final EvidenceAccess access;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final EntityManager database;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    EvidenceRequests(
            EvidenceRepository evidence,
            EvidenceAccess access,
            VisitDirectory visits,
            SchemeDirectory schemes,
            EntityManager database,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened) {
        this.evidence = evidence;
        this.access = access;
        this.visits = visits;
        this.schemes = schemes;
        this.database = database;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    /** A request. */
    @Schema(name = "AskForEvidence")
    record Ask(
            @NotBlank(message = "Say what you want to see.")
                    @Size(max = 2000, message = "The request has at most {max} characters.")
                    @Schema(required = true, examples = "Minutes of the last assessment board")
                    String words,
            @Schema(description = "For whom; the awarding organisation unless said otherwise.")
                    RequestOrigin origin,
            @Schema(description = "The measure it concerns.", examples = "QO.5.2") String measure,
            @Schema(examples = "2016-12-01") LocalDate dueOn) {}

    /** An answer: words, a place, or evidence added before. */
    @Schema(name = "AnswerEvidenceRequest")
    record Answer(
            @Size(max = 2000, message = "The answer has at most {max} characters.") String words,
            @Size(max = 500, message = "The place has at most {max} characters.")
                    @Schema(examples = "Archive room, shelf 7")
                    String place,
            @Schema(description = "Evidence of the same visit.") UUID evidenceId) {}

    /** A request as lists show it. */
    @Schema(name = "EvidenceRequestRow")
    record RequestRow(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID visitId,
            @Schema(required = true) RequestOrigin origin,
            @Schema(required = true) String words,
            String measure,
            LocalDate dueOn,
            @Schema(required = true) boolean overdue,
            @Schema(required = true) RequestState state,
            @Schema(required = true) UUID askedById,
            @Schema(required = true) String askedBy,
            @Schema(required = true) Instant askedAt,
            String answer,
            String place,
            UUID evidenceId,
            String answeredBy,
            Instant answeredAt) {

        static RequestRow of(Row row, LocalDate today) {
            var state = row.constant("state", RequestState.class);
            var due = row.date("due_on");
            return new RequestRow(
                    row.uuid("id"),
                    row.uuid("visit_id"),
                    row.constant("origin", RequestOrigin.class),
                    row.text("words"),
                    row.text("measure"),
                    due,
                    state == RequestState.OPEN && due != null && due.isBefore(today),
                    state,
                    row.uuid("asked_by"),
                    row.text("asked_by_name"),
                    row.instant("asked_at"),
                    row.text("answer"),
                    row.text("place"),
                    row.uuid("evidence_id"),
                    row.text("answered_by_name"),
                    row.instant("answered_at"));
        }
    }

    /** One request. */
    @Schema(name = "EvidenceRequest")
    record RequestView(
            @Schema(required = true) UUID id,
            @Schema(required = true) RequestRow request,
            @Schema(required = true) List<Command> allowedCommands,
            @Schema(required = true) long version)
            implements Versioned {}

    /** The requests of a visit, newest first. */
    Paged<RequestRow> list(UUID visitId, List<RequestState> states, PageQuery page) {
        var visit = visits.requireVisible(visitId);
        var today = LocalDate.now(clock);
        return KeysetQuery.select(COLUMNS, TABLES, "q.id")
                .where("q.visit_id = :visit", "visit", visit.id())
                .where("q.state in (:states)", "states", states)
                .order("askedAt", "q.asked_at")
                .defaultSort("-askedAt")
                .page(database, page, row -> RequestRow.of(row, today));
    }

    @Transactional
    RequestView ask(UUID visitId, Ask ask) {
        var visit = visits.requireVisible(visitId);
        var problems = new ArrayList<Violation>();
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        if (ask.measure() != null && rulebook.findMeasure(ask.measure()).isEmpty()) {
            problems.add(
                    new Violation(
                            "/measure",
                            EvidenceProblem.UNKNOWN_MEASURE,
                            "The guide has no measure “" + ask.measure() + "”."));
        }
        if (ask.dueOn() != null && ask.dueOn().isBefore(LocalDate.now(clock))) {
            problems.add(
                    new Violation(
                            "/dueOn", CommonProblem.INVALID_VALUE, "Choose today or a later day."));
        }
        RulesBroken.throwIfAny(problems);
        var request = new EvidenceRequest(visit, ask, viewer.personId(), clock.instant());
        database.persist(request);
        database.flush();
        happened.fire(request.asked(visit));
        return view(request, visit);
    }

    RequestView get(UUID id) {
        var request = require(id);
        return view(request, visits.requireVisible(request.visitId()));
    }

    @Transactional
    RequestView answer(UUID id, Answer answer) {
        var request = require(id);
        var visit = visits.requireVisible(request.visitId());
        precondition.matches(request.version());
        if (isBlank(answer.words()) && isBlank(answer.place()) && answer.evidenceId() == null) {
            throw new RulesBroken(
                    "/place",
                    CommonProblem.REQUIRED,
                    "Answer with evidence, with the place where it is kept, or in words.");
        }
        if (answer.evidenceId() != null) {
            var given =
                    evidence.findByIdOptional(answer.evidenceId())
                            .filter(one -> one.visitId().equals(visit.id()))
                            .orElseThrow(() -> new NotFound("evidence"));
            access.requireReadable(given, visit);
        }
        happened.fire(request.answer(visit, answer, viewer.personId(), clock.instant()));
        database.flush();
        return view(request, visit);
    }

    private EvidenceRequest require(UUID id) {
        var request = database.find(EvidenceRequest.class, id);
        if (request == null) {
            throw new NotFound("request");
        }
        return request;
    }

    private RequestView view(EvidenceRequest request, VisitSummary visit) {
        var today = LocalDate.now(clock);
        var row =
                KeysetQuery.select(COLUMNS, TABLES, "q.id")
                        .where("q.id = :id", "id", request.id())
                        .list(database, 1, one -> RequestRow.of(one, today))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("request"));
        var mayAnswer =
                request.state() == RequestState.OPEN
                        && viewer.holdsOn(visit.ownership(), Role.CENTRE_CONTACT);
        return new RequestView(
                request.id(),
                row,
                Command.when(mayAnswer, () -> Command.open("answer")),
                request.version());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
