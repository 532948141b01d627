package org.touchstone.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** What each person keeps of the tracker's filters; nobody else sees it. */
@ApplicationScoped
class TrackerViews {

    private static final int MOST = 50;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<TrackerView, UUID> {}

    private final Repository views;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    TrackerViews(
            Repository views,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened) {
        this.views = views;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    Paged<TrackerViewRow> mine() {
        return new Paged<>(
                views.<TrackerView>list("personId = ?1 order by name", viewer.personId()).stream()
                        .map(TrackerViewRow::of)
                        .toList(),
                null);
    }

    @Transactional
    TrackerViewRow keep(String givenName, String search) {
        var name = givenName.strip();
        if (views.count("personId = ?1 and name = ?2", viewer.personId(), name) > 0) {
            throw new AlreadyExists(
                    CommonProblem.ALREADY_EXISTS,
                    "You keep a view named “" + name + "” already. Choose another name.");
        }
        if (views.count("personId", viewer.personId()) >= MOST) {
            throw new RulesBroken(
                    "/name", ActionProblem.TOO_MANY_VIEWS, ActionProblem.TOO_MANY_VIEWS.sentence());
        }
        var view = new TrackerView(viewer.personId(), name, search, clock.instant());
        views.persistAndFlush(view);
        happened.fire(view.kept(name));
        return TrackerViewRow.of(view);
    }

    @Transactional
    void remove(UUID id) {
        var view =
                views.find("id = ?1 and personId = ?2", id, viewer.personId())
                        .<TrackerView>firstResultOptional()
                        .orElseThrow(() -> new NotFound("view"));
        precondition.matches(view.version());
        views.delete(view);
        happened.fire(view.kept(null));
    }
}
