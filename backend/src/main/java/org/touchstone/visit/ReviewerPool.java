package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;

/** The people who review for an awarding organisation today. */
@ApplicationScoped
class ReviewerPool {

    private static final int MOST_AT_ONCE = 1000;
    private static final UUID NO_CYCLE = new UUID(0, 0);

    private final EntityManager database;
    private final CycleRepository cycles;
    private final AwardingOrganisationInUse organisation;
    private final Viewer viewer;
    private final Clock clock;

    ReviewerPool(
            EntityManager database,
            CycleRepository cycles,
            AwardingOrganisationInUse organisation,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.cycles = cycles;
        this.organisation = organisation;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * The condition that a person belongs to the pool of an awarding organisation; its parameter is
     * {@code today}.
     */
    static String contains(String person, String ao) {
        return "exists (select 1 from assignment r where r.person_id = "
                + person
                + " and r.role = 'REVIEWER' and r.target_kind = 'AO' and r.target_id = "
                + ao
                + " and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today))";
    }

    @Transactional
    Paged<ReviewerRow> list(UUID cycleId, PageQuery page) {
        return KeysetQuery.select(
                        "p.id as id, p.name as name, t.id as team_id, t.name as team_name,"
                                + " exists (select 1 from visit_standardisation_attendance a"
                                + " join visit_standardisation s on s.id = a.session_id"
                                + " where s.cycle_id = :cycle and a.person_id = p.id and a.outcome = 'STANDARDISED') as standardised",
                        "person p left join visit_team_member m on m.ao_id = :ao and m.person_id = p.id"
                                + " left join visit_team t on t.id = m.team_id",
                        "p.id")
                .where(contains("p.id", ":ao"))
                .bind("ao", organisationOf(cycleId))
                .bind("cycle", cycleId == null ? NO_CYCLE : cycleId)
                .bind("today", LocalDate.now(clock))
                .order("name", "p.name")
                .defaultSort("name")
                .page(database, page, row -> ReviewerRow.of(row, cycleId != null));
    }

    private UUID organisationOf(UUID cycleId) {
        if (cycleId == null) {
            return organisation.only();
        }
        var cycle = cycles.require(cycleId);
        viewer.requireOn(Ownership.ofAwardingOrganisation(cycle.aoId()), "cycle");
        return cycle.aoId();
    }

    /**
     * What is wrong with a list of people who shall be reviewers: someone outside the pool, or the
     * same person twice. Those who stand there already may stay when they have left the pool.
     *
     * @param pointer says where in the request the person at that index stands
     */
    List<Violation> problems(
            UUID aoId,
            List<UUID> people,
            Collection<UUID> known,
            Function<Integer, String> pointer) {
        var reviewers = among(aoId, people);
        var seen = new HashSet<UUID>();
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(
                        i -> {
                            var person = people.get(i);
                            if (!seen.add(person)) {
                                return Stream.of(
                                        Violation.of(pointer.apply(i), VisitProblem.NAMED_TWICE));
                            }
                            return reviewers.contains(person) || known.contains(person)
                                    ? Stream.empty()
                                    : Stream.of(
                                            Violation.of(
                                                    pointer.apply(i), VisitProblem.NOT_A_REVIEWER));
                        })
                .toList();
    }

    private Set<UUID> among(UUID aoId, List<UUID> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                KeysetQuery.select("p.id as id", "person p", "p.id")
                        .where("p.id in (:people)", "people", people)
                        .where(contains("p.id", ":ao"))
                        .bind("ao", aoId)
                        .bind("today", LocalDate.now(clock))
                        .list(database, MOST_AT_ONCE, row -> row.uuid("id")));
    }
}
