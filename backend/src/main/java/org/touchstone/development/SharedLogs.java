package org.touchstone.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedContent;
import org.touchstone.iqashare.SharedContent.Entry;
import org.touchstone.iqashare.SharedContent.Line;
import org.touchstone.iqashare.SharedContent.Section;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.iqashare.SharedPart;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/**
 * The logs of development of a team, each as a share shows it (IQA-076, IQA-081): this year's hours
 * against the target, and what was done this year and last. Why somebody needed it is not read: it
 * may repeat what was said to them.
 */
@ApplicationScoped
class SharedLogs implements SharedPart {

    private static final int MOST = 200;

    private final CpdRepository entries;
    private final DevelopmentSettings settings;
    private final EntityManager database;
    private final Clock clock;

    SharedLogs(
            CpdRepository entries,
            DevelopmentSettings settings,
            EntityManager database,
            Clock clock) {
        this.entries = entries;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    private record Owner(UUID id, String name, UUID centreId) {}

    @Override
    public SharedKind kind() {
        return SharedKind.CPD;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return owners(areaId).list(database, MOST, SharedLogs::owner).stream()
                .map(one -> new Shareable(SharedKind.CPD, one.id(), title(one), null))
                .toList();
    }

    /** Whoever is in the team today or was since last year began. */
    private KeysetQuery owners(UUID areaId) {
        return KeysetQuery.select(
                        "p.id as id, p.name as name, a.centre_id as centre_id",
                        "person p join work_plan_area a",
                        "p.id")
                .where("a.id = :area", "area", areaId)
                .where(
                        "exists (select 1 from work_plan_member m where m.area_id = a.id and m.person_id = p.id"
                                + " and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :since))")
                .bind("today", LocalDate.now(clock))
                .bind("since", since())
                .order("name", "p.name")
                .defaultSort("name");
    }

    private static Owner owner(Row row) {
        return new Owner(row.uuid("id"), row.text("name"), row.uuid("centre_id"));
    }

    private static String title(Owner owner) {
        return "Development log of " + owner.name();
    }

    private LocalDate since() {
        return settings.yearOf(LocalDate.now(clock)).minusYears(1);
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        var owner =
                owners(areaId)
                        .where("p.id = :id", "id", recordId)
                        .list(database, 1, SharedLogs::owner)
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("log"));
        var today = LocalDate.now(clock);
        var year = settings.yearOf(today);
        return SharedContent.of(
                title(owner),
                new Section(
                        "Hours of the year",
                        entries
                                .standings(
                                        owner.centreId(),
                                        owner.id(),
                                        year,
                                        today,
                                        settings.targets(),
                                        PageQuery.first(1))
                                .items()
                                .stream()
                                .map(SharedLogs::hours)
                                .toList()),
                new Section(
                        "Log",
                        entries.page(
                                        owner.centreId(),
                                        owner.id(),
                                        since(),
                                        PageQuery.first(MOST),
                                        SharedLogs::entry)
                                .items()));
    }

    private static Entry hours(StandingRow standing) {
        return Entry.of(
                null,
                Line.of("Year from", standing.yearFrom()),
                Line.of("Target", standing.target()),
                Line.of("Logged", standing.logged()),
                Line.of("Verified", standing.verified()),
                Line.of("Outstanding", standing.outstanding()));
    }

    private static Entry entry(Row row) {
        return Entry.of(
                row.text("activity"),
                Line.of("Day", row.date("done_on")),
                Line.of("Hours", row.text("hours")),
                Line.of("What was learnt", row.text("learning")),
                Line.of("How it is used", row.text("application")),
                Line.of("Shown by", row.text("evidence")),
                Line.of("Verified by", row.text("verified_by_name")),
                Line.of("Verified", row.instant("verified_at")));
    }
}
