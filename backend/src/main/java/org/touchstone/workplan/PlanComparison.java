package org.touchstone.workplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.workplan.PlanEvents.Section;

/**
 * What is different between any two versions of a plan (IQA-063): items are joined by their ids.
 */
final class PlanComparison {

    private final PlanContent before;
    private final PlanContent after;
    private final List<PlanChange> changes = new ArrayList<>();

    private PlanComparison(PlanContent before, PlanContent after) {
        this.before = before;
        this.after = after;
    }

    static List<PlanChange> of(PlanContent before, PlanContent after) {
        var comparison = new PlanComparison(before, after);
        comparison.compare();
        return List.copyOf(comparison.changes);
    }

    private void compare() {
        var context = fields(before.context(), after.context());
        context.removeIf(field -> field.field().equals("snapshot"));
        whole(Section.CONTEXT, PlanChange.NO_ITEM, "Context", context);
        whole(
                Section.SAMPLING_POLICY,
                PlanChange.NO_ITEM,
                "What samples must contain",
                fields(before.samplingPolicy(), after.samplingPolicy()));
        items(
                Section.PRIORITIES,
                before.priorities(),
                after.priorities(),
                PlanPriority::id,
                PlanPriority::title,
                this::ofLinked);
        items(
                Section.SUCCESS_CRITERIA,
                before.successCriteria(),
                after.successCriteria(),
                SuccessCriterion::id,
                SuccessCriterion::statement,
                criterion -> Set.of());
        items(
                Section.ACTIVITIES,
                before.activities(),
                after.activities(),
                PlanActivity::id,
                PlanActivity::title,
                PlanComparison::doing);
        items(
                Section.MONITORING_POINTS,
                before.monitoringPoints(),
                after.monitoringPoints(),
                MonitoringPoint::id,
                MonitoringPoint::title,
                point -> new HashSet<>(point.members()));
    }

    /** A part that a version has once; it concerns everybody alike. */
    private void whole(Section section, UUID id, String title, List<PlanChange.Field> fields) {
        if (!fields.isEmpty()) {
            changes.add(
                    new PlanChange(section, id, title, PlanChange.Kind.CHANGED, fields, Set.of()));
        }
    }

    private <T> void items(
            Section section,
            List<T> earlier,
            List<T> later,
            Function<T, UUID> id,
            Function<T, String> title,
            Function<T, Set<UUID>> people) {
        var old = new LinkedHashMap<UUID, T>();
        earlier.forEach(item -> old.put(id.apply(item), item));
        for (var item : later) {
            var was = old.remove(id.apply(item));
            var fields = fields(was, item);
            if (!fields.isEmpty()) {
                var touched = new HashSet<>(people.apply(item));
                if (was != null) {
                    touched.addAll(people.apply(was));
                }
                changes.add(
                        new PlanChange(
                                section,
                                id.apply(item),
                                title.apply(item),
                                was == null ? PlanChange.Kind.ADDED : PlanChange.Kind.CHANGED,
                                fields,
                                touched));
            }
        }
        old.forEach(
                (itemId, item) ->
                        changes.add(
                                new PlanChange(
                                        section,
                                        itemId,
                                        title.apply(item),
                                        PlanChange.Kind.REMOVED,
                                        fields(item, null),
                                        people.apply(item))));
    }

    /** Field by field in canonical form; either side may be null. */
    private static List<PlanChange.Field> fields(Object earlier, Object later) {
        var old = members(earlier);
        var now = members(later);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.remove("id");
        var fields = new ArrayList<PlanChange.Field>();
        for (var name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                fields.add(new PlanChange.Field(name, words(old.get(name)), words(now.get(name))));
            }
        }
        return fields;
    }

    private static Map<String, JsonNode> members(Object part) {
        var members = new LinkedHashMap<String, JsonNode>();
        if (part != null) {
            CanonicalForm.of(part)
                    .fields()
                    .forEachRemaining(field -> members.put(field.getKey(), field.getValue()));
        }
        return members;
    }

    private static String words(JsonNode value) {
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            return value.asText();
        }
        var words = new ArrayList<String>();
        value.forEach(each -> words.add(each.asText()));
        return String.join(", ", words);
    }

    /** A priority touches those who do the activities it is linked to, in either version. */
    private Set<UUID> ofLinked(PlanPriority priority) {
        var people = new HashSet<UUID>();
        for (var content : List.of(before, after)) {
            content.activities().stream()
                    .filter(activity -> priority.activities().contains(activity.id()))
                    .forEach(activity -> people.addAll(doing(activity)));
        }
        return people;
    }

    private static Set<UUID> doing(PlanActivity activity) {
        var people = new HashSet<>(activity.supporting());
        people.add(activity.responsibleId());
        people.add(activity.countersignerId());
        people.remove(null);
        return people;
    }
}
