package org.touchstone.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;

/** The queue of reported changes to approvals, and the decisions on them (QMR-133). */
@ApplicationScoped
class ChangeRequestService {

    private static final String WHAT = "change request";

    /** Every query over change requests as entities. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<ChangeRequest, UUID> {

        List<ChangeRequest> openOf(UUID documentId) {
            return list("documentId = ?1 and state = ?2", documentId, ChangeRequest.State.OPEN);
        }
    }

    private final Repository requests;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Precondition precondition;
    private final EntityManager database;
    private final Clock clock;
    private final Event<ChangeRequestDecided> decided;

    ChangeRequestService(
            Repository requests,
            VisitDirectory visits,
            Viewer viewer,
            Precondition precondition,
            EntityManager database,
            Clock clock,
            Event<ChangeRequestDecided> decided) {
        this.requests = requests;
        this.visits = visits;
        this.viewer = viewer;
        this.precondition = precondition;
        this.database = database;
        this.clock = clock;
        this.decided = decided;
    }

    Paged<ChangeRequestRow> list(UUID visitId, List<ChangeRequest.State> states, PageQuery page) {
        var mayDecide = viewer.holds(Role.AO_ADMIN);
        return query().within(viewer.scope())
                .where("r.visit_id = :visit", "visit", visitId)
                .where("r.state in (:states)", "states", states)
                .order("opened", "r.opened_at")
                .order("centre", "c.name")
                .defaultSort("opened")
                .page(database, page, row -> ChangeRequestRow.of(row, mayDecide));
    }

    ChangeRequestRow get(UUID id) {
        var request = requests.findByIdOptional(id).orElseThrow(() -> new NotFound(WHAT));
        viewer.requireOn(visits.require(request.visitId()).ownership(), WHAT);
        return view(id);
    }

    /** Takes the change over into the register's work, or does not; the register is not touched. */
    @Transactional
    ChangeRequestRow decide(UUID id, boolean accepted, String note) {
        var request =
                requests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> new NotFound(WHAT));
        var visit = visits.require(request.visitId());
        viewer.requireOn(visit.ownership(), WHAT);
        precondition.matches(request.version());
        var event = request.decide(accepted, note, viewer.personId(), clock.instant(), visit);
        requests.flush();
        decided.fire(event);
        return view(id);
    }

    private ChangeRequestRow view(UUID id) {
        var mayDecide = viewer.holds(Role.AO_ADMIN);
        return query().where("r.id = :id", "id", id)
                .list(database, 1, row -> ChangeRequestRow.of(row, mayDecide))
                .get(0);
    }

    private static KeysetQuery query() {
        return KeysetQuery.select(ChangeRequestRow.COLUMNS, ChangeRequestRow.FROM, "r.id");
    }
}
