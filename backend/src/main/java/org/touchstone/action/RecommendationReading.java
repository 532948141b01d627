package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What people read of recommendations. */
@ApplicationScoped
class RecommendationReading {

    private static final int LONGEST_CONVERSATION = 500;
    private static final Role[] OF_CENTRE = {
        Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.MIS_CLIENT
    };

    private final RecommendationRepository recommendations;
    private final ActionAccess access;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final JudgingDirectory judging;
    private final ActionParts parts;
    private final EntityManager database;
    private final Viewer viewer;

    RecommendationReading(
            RecommendationRepository recommendations,
            ActionAccess access,
            VisitDirectory visits,
            SchemeDirectory schemes,
            JudgingDirectory judging,
            ActionParts parts,
            EntityManager database,
            Viewer viewer) {
        this.recommendations = recommendations;
        this.access = access;
        this.visits = visits;
        this.schemes = schemes;
        this.judging = judging;
        this.parts = parts;
        this.database = database;
        this.viewer = viewer;
    }

    /** One page of recommendations, latest change first unless asked otherwise. */
    Paged<RecommendationRow> list(RecommendationFilter filter, ChangesQuery page) {
        var ofCentre = viewer.assignments().stream().anyMatch(held -> held.role().isCentreSide());
        var query =
                KeysetQuery.select(RecommendationRow.COLUMNS, RecommendationRow.TABLES, "a.id")
                        .within(viewer.scope())
                        .where("a.state in (:states)", "states", filter.state)
                        .where("c.number = :centre", "centre", filter.centre)
                        .where("a.objective in (:objectives)", "objectives", filter.objective)
                        .where("a.visit_id = :visit", "visit", filter.visit)
                        .order("updatedAt", "a.updated_at")
                        .order("reference", "a.reference")
                        .defaultSort("-updatedAt")
                        .changes("a.changed_at", null);
        if (filter.forVisit != null) {
            query.where(
                            "a.enrolment_id = (select fv.enrolment_id from visit fv where fv.id = :forVisit)",
                            "forVisit",
                            filter.forVisit)
                    .filter(
                            "a.visit_id <> :forVisit and (a.state in ('OPEN', 'IN_PROGRESS', 'DECLINED') or a.reviewed_visit_id = :forVisit)");
        }
        return query.page(database, page, row -> RecommendationRow.of(row, ofCentre));
    }

    /** One recommendation, if it is the caller's to see. */
    RecommendationView get(UUID id) {
        var recommendation = recommendations.require(id);
        var visit = visits.require(recommendation.visitId());
        access.requireRecommendation(visit.ownership());
        return view(recommendation, visit);
    }

    /** The recommendation as the caller sees it; its changes have been flushed. */
    RecommendationView view(Recommendation recommendation, VisitSummary visit) {
        var ofCentre = viewer.holdsOn(visit.ownership(), OF_CENTRE);
        var row =
                KeysetQuery.select(RecommendationRow.COLUMNS, RecommendationRow.TABLES, "a.id")
                        .where("a.id = :id", "id", recommendation.id())
                        .list(database, 1, one -> RecommendationRow.of(one, ofCentre))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("recommendation"));
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        var takenFurther =
                ofCentre || recommendation.reviewedVisitId() == null
                        ? null
                        : judging.takenFurther(
                                        recommendation.reviewedVisitId(), recommendation.id())
                                .orElse(null);
        var reviewVisit = ofCentre ? null : visitBeingHeld(recommendation);
        return new RecommendationView(
                recommendation.id(),
                recommendation.reference(),
                row,
                rulebook.findObjective(row.objective()).map(o -> o.title()).orElse(null),
                row.measure() == null
                        ? null
                        : rulebook.findMeasure(row.measure()).map(m -> m.statement()).orElse(null),
                reviewVisit,
                parts.origin(recommendation.originId()),
                parts.successor(recommendation.id()),
                takenFurther,
                conversation(recommendation, ofCentre && row.outcome() == null),
                commands(recommendation, visit, reviewVisit, takenFurther != null),
                recommendation.version());
    }

    /** The later visit of the centre that has started and is not reported, or null. */
    private UUID visitBeingHeld(Recommendation recommendation) {
        return KeysetQuery.select("v.id as id", "visit v", "v.id")
                .where("v.enrolment_id = :enrolment", "enrolment", recommendation.enrolmentId())
                .where("v.id <> :given", "given", recommendation.visitId())
                .where("v.state in ('IN_PROGRESS', 'CONDUCTED')")
                .defaultSort("")
                .list(database, 1, row -> row.uuid("id"))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<RecommendationView.Note> conversation(
            Recommendation recommendation, boolean withoutReview) {
        return KeysetQuery.select(
                        "n.id as id, n.kind as kind, n.text as text, n.person_id as person_id, p.name as person_name,"
                                + " n.acting_role as acting_role, n.at as at",
                        "recommendation_note n join person p on p.id = n.person_id",
                        "n.id")
                .where("n.recommendation_id = :id", "id", recommendation.id())
                .where("n.kind <> :hidden", "hidden", withoutReview ? NoteKind.REVIEWED : null)
                .order("at", "n.at")
                .defaultSort("at")
                .list(
                        database,
                        LONGEST_CONVERSATION,
                        row ->
                                new RecommendationView.Note(
                                        row.uuid("id"),
                                        row.constant("kind", NoteKind.class),
                                        row.text("text"),
                                        row.uuid("person_id"),
                                        row.text("person_name"),
                                        row.constant("acting_role", Role.class),
                                        row.instant("at")));
    }

    private List<Command> commands(
            Recommendation recommendation,
            VisitSummary visit,
            UUID reviewVisit,
            boolean takenFurther) {
        var offered = new ArrayList<Command>();
        var state = recommendation.state();
        if (viewer.holdsOn(visit.ownership(), Role.CENTRE_CONTACT)) {
            if (state == RecommendationState.OPEN) {
                offered.add(Command.open("start"));
            }
            if (state == RecommendationState.IN_PROGRESS) {
                offered.add(Command.open("post-progress"));
            }
            if (state.canBecome(RecommendationState.DECLINED)) {
                offered.add(Command.open("decline"));
            }
        }
        if (viewer.holdsOn(visit.ownership(), Role.REVIEWER)
                && state.canBecome(RecommendationState.REVIEWED)) {
            offered.add(
                    Command.of(
                            "review",
                            reviewVisit == null
                                    ? List.of(
                                            Violation.of("", ActionProblem.NEXT_VISIT_NOT_STARTED))
                                    : List.of()));
            if (state == RecommendationState.REVIEWED
                    && recommendation.outcome().leavesSomething()) {
                var missing =
                        takenFurther
                                ? List.of(Violation.of("", ActionProblem.ALREADY_TAKEN_FURTHER))
                                : List.<Violation>of();
                offered.add(Command.of("carry-forward", missing));
                offered.add(Command.of("raise", missing));
            }
        }
        return offered;
    }
}
