package org.touchstone.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/** What a person does with their messages (QMR-296). */
@ApplicationScoped
class NoticeService {

    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;

    NoticeService(EntityManager database, Viewer viewer, Clock clock) {
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    Paged<NoticeRow> mine(PageQuery page, Boolean unread, String template) {
        var query =
                KeysetQuery.select(NoticeRow.COLUMNS, "notice n", "n.id")
                        .where("n.person_id = :person", "person", viewer.personId())
                        .where("n.template = :template", "template", template)
                        .where("n.template <> 'digest'")
                        .order("at", "n.at")
                        .defaultSort("-at");
        if (unread != null) {
            query.where(unread ? "n.read_at is null" : "n.read_at is not null");
        }
        return query.page(database, page, NoticeRow::of);
    }

    NoticeResource.UnreadCount unread() {
        var count =
                database.createNativeQuery(
                                "select count(*) from (select 1 from notice where person_id = :person and read_at is null limit 100) some")
                        .setParameter("person", viewer.personId())
                        .getSingleResult();
        return new NoticeResource.UnreadCount(((Number) count).intValue());
    }

    @Transactional
    NoticeRow read(UUID id) {
        markRead("id = :id and person_id = :person", id);
        return KeysetQuery.select(NoticeRow.COLUMNS, "notice n", "n.id")
                .where("n.id = :id", "id", id)
                .where("n.person_id = :person", "person", viewer.personId())
                .list(database, 1, NoticeRow::of)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("message"));
    }

    @Transactional
    NoticeResource.UnreadCount readAll() {
        markRead("person_id = :person", null);
        return new NoticeResource.UnreadCount(0);
    }

    private void markRead(String which, UUID id) {
        var update =
                database.createNativeQuery(
                                "update notice set read_at = :at where read_at is null and "
                                        + which)
                        .setParameter("at", clock.instant())
                        .setParameter("person", viewer.personId());
        if (id != null) {
            update.setParameter("id", id);
        }
        update.executeUpdate();
    }
}
