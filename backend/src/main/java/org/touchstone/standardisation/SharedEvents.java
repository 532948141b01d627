package org.touchstone.standardisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActions;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedContent;
import org.touchstone.iqashare.SharedContent.Entry;
import org.touchstone.iqashare.SharedContent.Line;
import org.touchstone.iqashare.SharedContent.Section;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.iqashare.SharedPart;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;

/**
 * Standardisation as a share shows it, once it was held (IQA-081): what was compared, who was
 * there, what all decided. What somebody is to do afterwards shows with its day and state, without
 * its words.
 */
@ApplicationScoped
class SharedEvents implements SharedPart {

    private static final int MOST = 200;

    private static final String FROM =
            "standardisation_event s join programme o on o.id = s.programme_id"
                    + " join work_plan_area_programme f on f.programme_id = s.programme_id";

    private final StandardisationRepository events;
    private final InternalActions actions;
    private final PersonDirectory people;
    private final EntityManager database;

    SharedEvents(
            StandardisationRepository events,
            InternalActions actions,
            PersonDirectory people,
            EntityManager database) {
        this.events = events;
        this.actions = actions;
        this.people = people;
        this.database = database;
    }

    @Override
    public SharedKind kind() {
        return SharedKind.STANDARDISATION;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return held("s.id as id, s.title as title, s.held_on as held_on", areaId)
                .list(
                        database,
                        MOST,
                        row ->
                                new Shareable(
                                        SharedKind.STANDARDISATION,
                                        row.uuid("id"),
                                        row.text("title"),
                                        row.date("held_on")));
    }

    private static KeysetQuery held(String columns, UUID areaId) {
        return KeysetQuery.select(columns, FROM, "s.id")
                .where("f.area_id = :area", "area", areaId)
                .where("s.state = 'HELD'")
                .order("heldOn", "s.held_on")
                .defaultSort("-heldOn");
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        var programme =
                held("o.title as programme", areaId)
                        .where("s.id = :id", "id", recordId)
                        .list(database, 1, row -> row.text("programme"))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("event"));
        var event = events.require(recordId);
        var names = people.byIds(event.people().keySet());
        return SharedContent.of(
                event.title(),
                new Section("Event", List.of(about(event, programme))),
                new Section(
                        "People",
                        List.of(
                                Entry.of(
                                        null,
                                        there(event, StandardisationPart.ATTENDED, names),
                                        there(event, StandardisationPart.APOLOGIES, names)))),
                new Section("Actions that came out of it", actions(recordId)));
    }

    private static Entry about(StandardisationEvent event, String programme) {
        return Entry.of(
                null,
                Line.of("Programme", programme),
                Line.of("Held on", event.heldOn()),
                Line.of("Units", event.units().stream().sorted().collect(Collectors.joining(", "))),
                Line.of("What was compared", event.material()),
                Line.of("What was decided", event.decisions()));
    }

    private static List<Line> there(
            StandardisationEvent event, StandardisationPart part, Map<UUID, PersonSummary> names) {
        return Line.of(
                Line.words(part.name()),
                event.people().entrySet().stream()
                        .filter(one -> one.getValue() == part)
                        .map(one -> names.get(one.getKey()).name())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private List<Entry> actions(UUID eventId) {
        return actions.of(ActionSource.STANDARDISATION, List.of(eventId)).stream()
                .map(
                        one ->
                                Entry.of(
                                        one.reference(),
                                        Line.of("Due", one.dueOn()),
                                        Line.of("State", one.state())))
                .toList();
    }
}
