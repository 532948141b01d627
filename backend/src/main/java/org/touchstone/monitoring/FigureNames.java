package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.workplan.MemberFigures.By;

/** Names what rows of figures are of, in one statement. */
@ApplicationScoped
class FigureNames {

    private final PersonDirectory people;
    private final EntityManager database;

    FigureNames(PersonDirectory people, EntityManager database) {
        this.people = people;
        this.database = database;
    }

    Map<UUID, String> of(By by, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return by == By.PROGRAMME
                ? programmes(ids)
                : people.byIds(ids).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    private record Named(UUID id, String name) {}

    private Map<UUID, String> programmes(Collection<UUID> ids) {
        return KeysetQuery.select("s.id as id, s.title as title", "programme s", "s.id")
                .where("s.id in (:ids)", "ids", ids)
                .list(database, ids.size(), row -> new Named(row.uuid("id"), row.text("title")))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
