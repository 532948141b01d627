package org.touchstone.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;

/** How each person wants to be told (QMR-295). */
@ApplicationScoped
class NoticePreferences {

    private final EntityManager database;
    private final NoticeKinds kinds;
    private final Viewer viewer;
    private final Event<NoticePreferencesChanged> changed;

    NoticePreferences(
            EntityManager database,
            NoticeKinds kinds,
            Viewer viewer,
            Event<NoticePreferencesChanged> changed) {
        this.database = database;
        this.kinds = kinds;
        this.viewer = viewer;
        this.changed = changed;
    }

    NoticePreferencesView mine() {
        var chosen = of(viewer.personId());
        return new NoticePreferencesView(
                Arrays.stream(NoticeGroup.values())
                        .map(
                                group ->
                                        new NoticePreferencesView.Group(
                                                group,
                                                chosen.getOrDefault(group, NoticeDelivery.AT_ONCE),
                                                group == NoticeGroup.LEGAL,
                                                kinds.all().stream()
                                                        .filter(kind -> kind.group() == group)
                                                        .map(
                                                                kind ->
                                                                        new NoticePreferencesView
                                                                                .Kind(
                                                                                kind.template(),
                                                                                kind.when(),
                                                                                kind.why()))
                                                        .toList()))
                        .toList());
    }

    private Map<NoticeGroup, NoticeDelivery> of(UUID person) {
        return chosen(List.of(person)).getOrDefault(person, Map.of());
    }

    /** How several people are told, in one query. */
    Deliveries of(Collection<UUID> people) {
        return new Deliveries(kinds, chosen(people));
    }

    /** How people are told. */
    record Deliveries(NoticeKinds kinds, Map<UUID, Map<NoticeGroup, NoticeDelivery>> chosen) {

        NoticeDelivery of(PersonSummary person, String template) {
            if (person.email() == null) {
                return NoticeDelivery.IN_APP_ONLY;
            }
            return kinds.groupOf(template)
                    .map(chosen.getOrDefault(person.id(), Map.of())::get)
                    .orElse(NoticeDelivery.AT_ONCE);
        }
    }

    private Map<UUID, Map<NoticeGroup, NoticeDelivery>> chosen(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var chosen = new HashMap<UUID, Map<NoticeGroup, NoticeDelivery>>();
        KeysetQuery.select(
                        "p.person_id as person_id, p.notice_group as name, p.delivery as delivery",
                        "notice_preference p",
                        "p.notice_group")
                .where("p.person_id in (:people)", "people", people)
                .list(
                        database,
                        people.size() * NoticeGroup.values().length,
                        row ->
                                chosen.computeIfAbsent(
                                                row.uuid("person_id"),
                                                id -> new EnumMap<>(NoticeGroup.class))
                                        .put(
                                                row.constant("name", NoticeGroup.class),
                                                row.constant("delivery", NoticeDelivery.class)));
        return chosen;
    }

    @Transactional
    NoticePreferencesView save(NoticePreferencesToSave wanted) {
        var broken = new ArrayList<Violation>();
        var chosen = new TreeMap<String, NoticeDelivery>();
        for (var i = 0; i < wanted.groups().size(); i++) {
            var choice = wanted.groups().get(i);
            if (choice.group() == NoticeGroup.LEGAL
                    && choice.delivery() != NoticeDelivery.AT_ONCE) {
                broken.add(
                        Violation.of(
                                "/groups/" + i + "/delivery", NoticeProblem.LEGAL_NOTICE_AT_ONCE));
            }
            chosen.put(choice.group().name(), choice.delivery());
        }
        RulesBroken.throwIfAny(broken);
        var person = viewer.personId();
        database.createNativeQuery("delete from notice_preference where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
        chosen.forEach((group, delivery) -> insert(person, group, delivery));
        changed.fire(new NoticePreferencesChanged(person, chosen));
        return mine();
    }

    private void insert(UUID person, String group, NoticeDelivery delivery) {
        database.createNativeQuery(
                        "insert into notice_preference (person_id, notice_group, delivery) values (:person, :group, :delivery)"
                                + " on duplicate key update delivery = :delivery")
                .setParameter("person", person)
                .setParameter("group", group)
                .setParameter("delivery", delivery.name())
                .executeUpdate();
    }
}
