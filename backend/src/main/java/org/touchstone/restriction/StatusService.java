package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.restriction.StatusView.Service;
import org.touchstone.restriction.StatusView.State;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** What a block means for a centre: service by service and programme by programme. */
@ApplicationScoped
class StatusService {

    private final CentreDirectory centres;
    private final EnrolmentDirectory enrolments;
    private final RestrictionDirectory restrictions;
    private final BlockCover cover;
    private final BlockParts parts;
    private final EntityManager database;
    private final Clock clock;

    StatusService(
            CentreDirectory centres,
            EnrolmentDirectory enrolments,
            RestrictionDirectory restrictions,
            BlockCover cover,
            BlockParts parts,
            EntityManager database,
            Clock clock) {
        this.centres = centres;
        this.enrolments = enrolments;
        this.restrictions = restrictions;
        this.cover = cover;
        this.parts = parts;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    StatusView of(String idOrNumber) {
        var centre = centres.requireVisible(idOrNumber);
        var block = restrictions.openBlockOf(centre.id()).orElse(null);
        var covers =
                enrolments.of(centre.id()).stream()
                        .flatMap(
                                enrolment ->
                                        parts
                                                .families(
                                                        block == null
                                                                ? cover.families(
                                                                        enrolment.schemeCode())
                                                                : block.families(),
                                                        enrolment.schemeCode())
                                                .stream())
                        .distinct()
                        .toList();
        return new StatusView(
                0,
                centre.id(),
                centre.number(),
                block == null ? State.CLEAR : State.BLOCKED,
                block == null ? Service.OPEN : Service.BLOCKED,
                Service.OPEN,
                Service.OPEN,
                Service.OPEN,
                covers,
                block == null ? null : blocked(block));
    }

    private StatusView.Blocked blocked(OpenBlock block) {
        return new StatusView.Blocked(
                block.id(),
                block.reference(),
                block.appliedOn(),
                (int) ChronoUnit.DAYS.between(block.appliedOn(), LocalDate.now(clock)),
                block.objectives(),
                block.next(),
                block.next().words(),
                block.expectedRelease(),
                new BlockView.ContactView(
                        block.contact().personId(),
                        block.contact().name(),
                        block.contact().email(),
                        block.contact().phone()));
    }

    @Transactional
    Paged<StatusView.ProgrammeRow> programmes(
            String idOrNumber, List<String> families, PageQuery page) {
        var centre = centres.requireVisible(idOrNumber);
        var block = restrictions.openBlockOf(centre.id()).orElse(null);
        return KeysetQuery.select(
                        StatusView.ProgrammeRow.COLUMNS, StatusView.ProgrammeRow.TABLES, "p.id")
                .where("c.id = :centre", "centre", centre.id())
                .where("(p.ends_on is null or p.ends_on >= :today)", "today", LocalDate.now(clock))
                .where("q.family in (:families)", "families", families)
                .order("title", "p.title")
                .defaultSort("title")
                .page(database, page, row -> StatusView.ProgrammeRow.of(row, block));
    }
}
