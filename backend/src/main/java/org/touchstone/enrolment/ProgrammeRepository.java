package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.scheme.QualificationFacts;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.scheme.ScopeRules;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over programmes. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID>, ProgrammeDirectory {

    private static final int MOST_PROGRAMMES_OF_ONE_CENTRE = 2000;

    private final SchemeDirectory schemes;
    private final Clock clock;

    ProgrammeRepository(SchemeDirectory schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public List<ProgrammeSummary> ofEnrolment(UUID enrolmentId) {
        return read(
                select().where("p.enrolment_id = :enrolment", "enrolment", enrolmentId)
                        .where(RUNNING, "today", LocalDate.now(clock)));
    }

    @Override
    public ProgrammeSummary require(UUID programmeId) {
        return read(select().where("p.id = :id", "id", programmeId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("programme"));
    }

    @Override
    public boolean worksOn(UUID personId, UUID programmeId) {
        return !working(personId)
                .where("p.id = :programme", "programme", programmeId)
                .list(getEntityManager(), 1, row -> row.uuid("id"))
                .isEmpty();
    }

    @Override
    public Set<UUID> of(UUID personId, UUID centreId) {
        return new HashSet<>(
                working(personId)
                        .where("e.centre_id = :centre", "centre", centreId)
                        .list(
                                getEntityManager(),
                                MOST_PROGRAMMES_OF_ONE_CENTRE,
                                row -> row.uuid("id")));
    }

    @Override
    public Map<String, UUID> idsBySenderKeys(UUID centreId, Collection<String> keys) {
        var ids = new HashMap<String, UUID>();
        if (!keys.isEmpty()) {
            KeysetQuery.select(
                            "p.id as id, p.sender_key as sender_key",
                            "programme p join enrolment e on e.id = p.enrolment_id",
                            "p.id")
                    .where("e.centre_id = :centre", "centre", centreId)
                    .where("p.sender_key in (:keys)", "keys", keys)
                    .list(
                            getEntityManager(),
                            MOST_PROGRAMMES_OF_ONE_CENTRE,
                            row -> ids.putIfAbsent(row.text("sender_key"), row.uuid("id")));
        }
        return ids;
    }

    /** Those that the centre's system sent before, by its keys, in one query. */
    Map<String, Programme> bySenderKeys(UUID enrolmentId, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : list("enrolmentId = ?1 and senderKey in ?2", enrolmentId, keys).stream()
                        .collect(Collectors.toMap(Programme::senderKey, Function.identity()));
    }

    /** All of the enrolment, to be changed together. */
    List<Programme> allOf(UUID enrolmentId) {
        return list("enrolmentId = ?1 order by id", enrolmentId);
    }

    /** Those of the ids that are programmes of the centre, with their titles. */
    Map<UUID, String> atCentre(UUID centreId, Set<UUID> ids) {
        var titles = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            select().where("e.centre_id = :centre", "centre", centreId)
                    .where("p.id in (:ids)", "ids", ids)
                    .list(
                            getEntityManager(),
                            MOST_PROGRAMMES_OF_ONE_CENTRE,
                            row -> titles.put(row.uuid("id"), row.text("title")));
        }
        return titles;
    }

    Paged<ProgrammeView> page(
            Scope scope, UUID centreId, Boolean withoutLeader, ChangesQuery page) {
        var query =
                KeysetQuery.select(ProgrammeView.COLUMNS, ProgrammeView.FROM, "p.id")
                        .within(scope)
                        .where("e.centre_id = :centre", "centre", centreId)
                        .order("title", "p.title")
                        .order("startsOn", "p.starts_on")
                        .defaultSort("title")
                        .changes("p.changed_at", null);
        if (withoutLeader != null) {
            query.filter(withoutLeader ? "p.leader_id is null" : "p.leader_id is not null");
        }
        return query.page(getEntityManager(), page, row -> ProgrammeView.of(row, List.of()));
    }

    ProgrammeView view(UUID id, List<ProgrammeView.Duty> duties) {
        return KeysetQuery.select(ProgrammeView.COLUMNS, ProgrammeView.FROM, "p.id")
                .where("p.id = :id", "id", id)
                .list(getEntityManager(), 1, row -> ProgrammeView.of(row, duties))
                .get(0);
    }

    static final String RUNNING =
            "p.starts_on <= :today and (p.ends_on is null or p.ends_on >= :today)";

    private KeysetQuery working(UUID personId) {
        return select().where(
                        "(p.leader_id = :person or exists (select 1 from practitioner_programme t join practitioner r on r.id = t.practitioner_id"
                                + " where t.programme_id = p.id and r.person_id = :person and (r.left_on is null or r.left_on >= :today)))",
                        "person",
                        personId)
                .bind("today", LocalDate.now(clock));
    }

    private static KeysetQuery select() {
        return KeysetQuery.select(
                        "p.id as id, p.enrolment_id as enrolment_id, e.centre_id as centre_id, e.scheme_code as scheme_code,"
                                + " p.qualification_id as qualification_id, p.title as title, q.level as level, q.subject_area as subject_area,"
                                + " q.family as family, q.start_year as start_year, q.accreditor as accreditor, p.leader_id as leader_id",
                        "programme p join enrolment e on e.id = p.enrolment_id join qualification q on q.id = p.qualification_id",
                        "p.id")
                .order("title", "p.title")
                .defaultSort("title");
    }

    private List<ProgrammeSummary> read(KeysetQuery query) {
        var rules = new HashMap<String, ScopeRules>();
        return query.list(
                getEntityManager(),
                MOST_PROGRAMMES_OF_ONE_CENTRE,
                row ->
                        summary(
                                row,
                                rules.computeIfAbsent(
                                        row.text("scheme_code"),
                                        code ->
                                                schemes.current(code)
                                                        .orElseThrow()
                                                        .rulebook()
                                                        .scope())));
    }

    private static ProgrammeSummary summary(Row row, ScopeRules rules) {
        var level = row.constant("level", QualificationLevel.class);
        var facts =
                new QualificationFacts(
                        row.text("family"),
                        level,
                        row.integer("start_year"),
                        row.text("accreditor"));
        return new ProgrammeSummary(
                row.uuid("id"),
                row.uuid("enrolment_id"),
                row.uuid("centre_id"),
                row.uuid("qualification_id"),
                row.text("title"),
                level,
                row.text("family"),
                row.text("subject_area"),
                rules.decide(facts).covered(),
                row.uuid("leader_id"));
    }
}
