package org.touchstone.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.preparation.MessageResource.MessageRow;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** What reviewer and nominee write to each other about a visit (QMR-049). */
@ApplicationScoped
class MessageService {

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Message, UUID> {}

    private final EntityManager database;
    private final Repository messages;
    private final Arrangements arrangements;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    MessageService(
            EntityManager database,
            Repository messages,
            Arrangements arrangements,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.database = database;
        this.messages = messages;
        this.arrangements = arrangements;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    /** One page of the conversation, newest first. */
    Paged<MessageRow> list(UUID visitId, PageQuery page) {
        arrangements.toRead(visitId);
        return KeysetQuery.select(
                        "m.id as id, m.person_id as person_id, p.name as person_name, m.acting_role as acting_role, m.text as text, m.at as at",
                        "preparation_message m join person p on p.id = m.person_id",
                        "m.id")
                .where("m.visit_id = :visit", "visit", visitId)
                .order("at", "m.at")
                .defaultSort("-at")
                .page(
                        database,
                        page,
                        row ->
                                new MessageRow(
                                        row.uuid("id"),
                                        row.text("person_name"),
                                        row.constant("acting_role", Role.class),
                                        row.uuid("person_id").equals(viewer.personId()),
                                        row.text("text"),
                                        row.instant("at")));
    }

    /** Writes to the other side, as long as there is one and the case goes on. */
    @Transactional
    MessageRow post(UUID visitId, String text) {
        var opened = arrangements.toRead(visitId);
        var visit = opened.visit();
        Arrangements.requireState(
                visit.reviewerId() != null && !visit.state().isOver(),
                visit,
                PreparationProblem.PREPARATION_CLOSED);
        arrangements.requireAnnounced(opened);
        var message = new Message(visitId, viewer.personId(), opened.role(), text, clock.instant());
        messages.persist(message);
        messages.flush();
        happened.fire(message.posted(visit));
        return new MessageRow(
                message.id(),
                viewer.name(),
                message.actingRole(),
                true,
                message.text(),
                message.at());
    }
}
