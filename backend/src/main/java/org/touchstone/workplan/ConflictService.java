package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.ResourceEvents.IqaConflictDeclared;
import org.touchstone.workplan.ResourceEvents.IqaConflictReviewed;

/** Conflicts of interest, declared by each and judged by somebody else (IQA-077). */
@ApplicationScoped
class ConflictService {

    private static final Role[] REVIEWERS = {Role.LEAD_IQA, Role.HEAD_OF_CENTRE};

    private final ConflictRepository conflicts;
    private final CentreStaff staff;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ConflictService(
            ConflictRepository conflicts,
            CentreStaff staff,
            CentreDirectory centres,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.conflicts = conflicts;
        this.staff = staff;
        this.centres = centres;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** Who does not judge those of that centre finds their own. */
    @Transactional
    Paged<ConflictView> list(String centre, PageQuery page) {
        var centreId = centres.requireVisible(centre).id();
        return conflicts.page(
                centreId,
                reviews(centreId) ? null : viewer.personId(),
                page,
                row -> view(row, centreId));
    }

    @Transactional
    ConflictView get(UUID id) {
        return view(readable(id));
    }

    @Transactional
    ConflictView declare(ConflictToDeclare request) {
        var centre = centres.requireVisible(request.centre());
        var problems = new ArrayList<Violation>();
        var named = request.partyId() != null || ContentStore.blankToNull(request.party()) != null;
        if (named == (request.kind() == Conflict.Kind.NONE)) {
            problems.add(Violation.of("/partyId", WorkPlanProblem.PARTY_MISSING));
        }
        if (request.partyId() != null && !staff.worksAt(centre.id(), request.partyId())) {
            problems.add(Violation.of("/partyId", WorkPlanProblem.UNKNOWN_STAFF));
        }
        RulesBroken.throwIfAny(problems);
        conflicts.openOfNone(centre.id(), viewer.personId()).forEach(this::replace);
        var conflict = new Conflict(centre.id(), viewer.personId(), request);
        conflicts.persistAndFlush(conflict);
        events.fire(new IqaConflictDeclared(about(conflict), conflict.personId(), conflict.kind()));
        return view(conflict);
    }

    /** That there was none is said anew, or no longer true. */
    private void replace(Conflict none) {
        var before = none.state();
        none.end(LocalDate.now(clock), viewer.personId());
        events.fire(new IqaConflictReviewed(about(none), none.personId(), before, none.state()));
    }

    @Transactional
    ConflictView review(UUID id, ConflictToReview request) {
        var conflict = readable(id);
        precondition.matches(conflict.version());
        var before = conflict.state();
        conflict.review(
                request.decision().state(),
                ContentStore.blankToNull(request.mitigation()),
                viewer.personId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return reviewed(conflict, before);
    }

    @Transactional
    ConflictView end(UUID id) {
        var conflict = readable(id);
        precondition.matches(conflict.version());
        var before = conflict.state();
        conflict.end(LocalDate.now(clock), viewer.personId());
        return reviewed(conflict, before);
    }

    private ConflictView reviewed(Conflict conflict, Conflict.State before) {
        conflicts.flush();
        events.fire(
                new IqaConflictReviewed(
                        about(conflict), conflict.personId(), before, conflict.state()));
        return view(conflict);
    }

    private Conflict readable(UUID id) {
        var conflict = conflicts.require(id);
        viewer.requireOn(Ownership.ofCentre(conflict.centreId()), "conflict");
        if (!reviews(conflict.centreId()) && !conflict.personId().equals(viewer.personId())) {
            throw new NotFound("conflict");
        }
        return conflict;
    }

    private boolean reviews(UUID centreId) {
        return viewer.holdsOn(Ownership.ofCentre(centreId), REVIEWERS);
    }

    private ConflictView view(Conflict conflict) {
        return conflicts.view(conflict.id(), row -> view(row, conflict.centreId()));
    }

    private ConflictView view(Row row, UUID centreId) {
        return ConflictView.of(
                row, row.uuid("person_id").equals(viewer.personId()), reviews(centreId));
    }

    private static About about(Conflict conflict) {
        return new About(conflict.centreId(), null, Conflict.TYPE, conflict.id());
    }
}
