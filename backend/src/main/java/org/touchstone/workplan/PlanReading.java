package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.web.Command;

/** Shows plans and versions with what the caller may do about them. */
@ApplicationScoped
class PlanReading {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final AreaRepository areas;
    private final ContentStore contents;
    private final PlanNoticeRepository notices;
    private final PersonDirectory people;
    private final Instance<PublicationRule> rules;
    private final ClosingRules closing;
    private final WorkPlanSettings settings;
    private final Clock clock;

    PlanReading(
            PlanRepository plans,
            PlanAccess access,
            AreaRepository areas,
            ContentStore contents,
            PlanNoticeRepository notices,
            PersonDirectory people,
            @Any Instance<PublicationRule> rules,
            ClosingRules closing,
            WorkPlanSettings settings,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.areas = areas;
        this.contents = contents;
        this.notices = notices;
        this.people = people;
        this.rules = rules;
        this.closing = closing;
        this.settings = settings;
        this.clock = clock;
    }

    PlanView plan(PlanAccess.Seen seen) {
        var plan = seen.plan();
        var current = plans.published(plan.id());
        var open = plans.open(plan.id());
        return new PlanView(
                plan.id(),
                plan.reference(),
                plan.areaId(),
                seen.area().name(),
                plan.centreId(),
                plan.startsOn(),
                plan.endsOn(),
                plan.state(),
                current.map(PlanVersion::id).orElse(null),
                open.filter(one -> one.state().isShown() || access.seesDrafts(plan))
                        .map(PlanVersion::id)
                        .orElse(null),
                planCommands(seen, current.isPresent(), open.isPresent()),
                plan.version());
    }

    private List<Command> planCommands(PlanAccess.Seen seen, boolean inForce, boolean onItsWay) {
        var plan = seen.plan();
        var leads = seen.leads() && plan.state() == PlanState.OPEN;
        var late =
                plan.closedOn() == null
                        || plan.closedOn()
                                .plusDays(settings.values().reopenWithinDays())
                                .isBefore(LocalDate.now(clock));
        return Stream.of(
                        Command.when(leads && inForce && !onItsWay, () -> Command.open("amend")),
                        Command.when(
                                leads, () -> Command.of("close", closing.toBeFinishedFirst(plan))),
                        Command.when(
                                seen.leads() && !late && plan.reopenAskedOn() == null,
                                () -> Command.open("ask-to-reopen")),
                        Command.when(
                                !late && plan.reopenAskedOn() != null && access.decides(plan),
                                () -> Command.open("reopen")))
                .flatMap(List::stream)
                .toList();
    }

    VersionView version(PlanAccess.Seen seen, PlanVersion version) {
        var plan = seen.plan();
        var content = contents.read(version);
        var told = notices.countOf(version.id());
        var named = new HashSet<>(content.people());
        named.add(version.publishedBy());
        var names = people.byIds(named);
        return new VersionView(
                version.id(),
                plan.id(),
                plan.reference(),
                version.number(),
                version.number() == 1,
                version.state(),
                plan.startsOn(),
                plan.endsOn(),
                content,
                content.people().stream()
                        .map(id -> new AreaView.Named(id, names.get(id).name()))
                        .sorted(Comparator.comparing(AreaView.Named::name))
                        .toList(),
                version.summary(),
                version.publishedAt(),
                version.publishedBy() == null ? null : names.get(version.publishedBy()).name(),
                version.contentHash(),
                told.sent(),
                told.acknowledged(),
                version.reasonDropped(),
                seen.leads() && plan.state() == PlanState.OPEN
                        ? commands(seen, version, content)
                        : List.of(),
                version.version());
    }

    private List<Command> commands(PlanAccess.Seen seen, PlanVersion version, PlanContent content) {
        if (!version.state().isOpen()) {
            return List.of();
        }
        var draft = version.state() == VersionState.DRAFT;
        return Stream.of(
                        Command.when(draft, () -> Command.open("edit")),
                        Command.when(
                                draft,
                                () -> Command.of("consult", missingForConsultation(content))),
                        Command.when(!draft, () -> Command.open("take-back")),
                        List.of(Command.of("publish", missing(seen, version, content, Map.of()))),
                        List.of(Command.open("discard")))
                .flatMap(List::stream)
                .toList();
    }

    /** All that is missing before the version can be put into force (IQA-021). */
    List<Violation> missing(
            PlanAccess.Seen seen,
            PlanVersion version,
            PlanContent content,
            Map<UUID, String> overloads) {
        var today = LocalDate.now(clock);
        var draft =
                new PublicationRule.Draft(
                        seen.plan(),
                        seen.area(),
                        version,
                        content,
                        Set.copyOf(areas.team(seen.area().id(), today)),
                        overloads,
                        today);
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.getClass().getName()))
                .flatMap(rule -> rule.missing(draft).stream())
                .toList();
    }

    /** Somebody answers for every activity. */
    static List<Violation> missingForConsultation(PlanContent content) {
        var missing = new ArrayList<Violation>();
        for (var index = 0; index < content.activities().size(); index++) {
            UUID responsible = content.activities().get(index).responsibleId();
            if (responsible == null) {
                missing.add(
                        Violation.of(
                                "/activities/" + index + "/responsibleId",
                                WorkPlanProblem.RESPONSIBLE_MISSING));
            }
        }
        return missing;
    }
}
