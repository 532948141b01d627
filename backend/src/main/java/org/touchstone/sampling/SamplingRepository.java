package org.touchstone.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.touchstone.assessment.AssessmentState;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.workplan.KnownRisks;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.StaffFitness;

/** Every query over samples, draws and ratings. */
@ApplicationScoped
class SamplingRepository implements PanacheRepositoryBase<SampleItem, UUID> {

    SampleItem require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(item -> item.planId().equals(planId))
                .orElseThrow(() -> new NotFound("sample"));
    }

    /** What a draw has to know of an item that is in the plan, or was. */
    record Known(
            UUID id,
            UUID assessmentId,
            ItemState state,
            SampleStage stage,
            String reasons,
            long version) {}

    /** All items of the plan, those that are out of it too, by their assessment. */
    Map<UUID, Known> ofPlan(UUID planId) {
        var all = new HashMap<UUID, Known>();
        getEntityManager()
                .createQuery(
                        "select i.id, i.assessmentId, i.state, i.stage, i.reasons, i.version from SampleItem i where i.planId = ?1",
                        Known.class)
                .setParameter(1, planId)
                .getResultList()
                .forEach(item -> all.put(item.assessmentId(), item));
        return all;
    }

    /**
     * The items to be changed, by their assessment.
     *
     * @throws OptimisticLockException if one of them changed since it became known
     */
    Map<UUID, SampleItem> unchanged(Collection<Known> known) {
        var versions = new HashMap<UUID, Long>();
        known.forEach(item -> versions.put(item.id(), item.version()));
        var all = new HashMap<UUID, SampleItem>();
        if (!versions.isEmpty()) {
            list("id in ?1", versions.keySet()).forEach(item -> all.put(item.assessmentId(), item));
        }
        if (all.values().stream().anyMatch(item -> item.version() != versions.get(item.id()))) {
            throw new OptimisticLockException("A sample changed while a draw was made");
        }
        return all;
    }

    /**
     * Adds new items, in the transaction of the caller but not to what it has loaded: nobody
     * changes them in the same breath.
     */
    void write(List<SampleItem> items) {
        getEntityManager()
                .unwrap(Session.class)
                .doWork(connection -> new ItemWriter(connection).write(items));
    }

    Optional<SampleItem> on(UUID planId, UUID assessmentId) {
        return find("planId = ?1 and assessmentId = ?2", planId, assessmentId)
                .firstResultOptional();
    }

    /** Units of these programmes that some plan of the centre looked at since that day. */
    Set<TaughtUnit> seen(UUID centreId, Collection<UUID> programmes, LocalDate since) {
        var seen = new HashSet<TaughtUnit>();
        if (programmes.isEmpty()) {
            return seen;
        }
        getEntityManager()
                .createQuery(
                        "select distinct a.programmeId, a.unit from SampleItem i join Assessment a on a.id = i.assessmentId"
                                + " where i.centreId = ?1 and a.programmeId in ?2 and i.state = ?3 and i.endedAt >= ?4",
                        Object[].class)
                .setParameter(1, centreId)
                .setParameter(2, programmes)
                .setParameter(3, ItemState.DONE)
                .setParameter(4, since.atStartOfDay(ZoneOffset.UTC).toInstant())
                .getResultList()
                .forEach(row -> seen.add(new TaughtUnit((UUID) row[0], (String) row[1])));
        return seen;
    }

    int nextDrawNumber(UUID planId) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(d.number), 0) from Draw d where d.planId = ?1",
                                Integer.class)
                        .setParameter(1, planId)
                        .getSingleResult()
                + 1;
    }

    Optional<String> lastSeed(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select d.seed from Draw d where d.planId = ?1 order by d.number desc",
                        String.class)
                .setParameter(1, planId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A sample that the centre's records do not bear any more. */
    record Changed(SampleItem item, AssessmentState state, UUID assessorId) {}

    /** Samples to be looked at whose decision was withdrawn, certificated or given to another. */
    List<Changed> changed(UUID centreId) {
        return getEntityManager()
                .createQuery(
                        "select i, a.state, a.assessorId from SampleItem i join Assessment a on a.id = i.assessmentId where i.centreId = ?1"
                                + " and i.state = ?2 and (a.state in (?3, ?4) or a.assessorId <> i.assessorId) order by i.planId, i.id",
                        Object[].class)
                .setParameter(1, centreId)
                .setParameter(2, ItemState.PLANNED)
                .setParameter(3, AssessmentState.WITHDRAWN)
                .setParameter(4, AssessmentState.CERTIFICATED)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Changed(
                                        (SampleItem) row[0],
                                        (AssessmentState) row[1],
                                        (UUID) row[2]))
                .toList();
    }

    void add(Draw draw) {
        getEntityManager().persist(draw);
    }

    Draw requireDraw(UUID planId, UUID id) {
        return Optional.ofNullable(getEntityManager().find(Draw.class, id))
                .filter(draw -> draw.planId().equals(planId))
                .orElseThrow(() -> new NotFound("draw"));
    }

    Map<Stratum, RiskRating> ratings(UUID centreId) {
        var ratings = new HashMap<Stratum, RiskRating>();
        getEntityManager()
                .createQuery("from AssessorRating where centreId = ?1", AssessorRating.class)
                .setParameter(1, centreId)
                .getResultList()
                .forEach(one -> ratings.put(one.stratum(), one.rating()));
        return ratings;
    }

    Optional<AssessorRating> rating(UUID centreId, Stratum stratum) {
        return getEntityManager()
                .createQuery(
                        "from AssessorRating where centreId = ?1 and programmeId = ?2 and assessorId = ?3",
                        AssessorRating.class)
                .setParameter(1, centreId)
                .setParameter(2, stratum.programmeId())
                .setParameter(3, stratum.assessorId())
                .getResultStream()
                .findFirst();
    }

    void add(AssessorRating rating) {
        getEntityManager().persist(rating);
    }

    Paged<SampleRow> samples(
            UUID planId, SampleFilter filter, SampleRow.Reader reader, PageQuery page) {
        return KeysetQuery.select(SampleRow.COLUMNS, SampleRow.FROM, "i.id")
                .foundIn("sampling_item i join assessment s on s.id = i.assessment_id")
                .where("i.plan_id = :plan", "plan", planId)
                .where("i.state in (:states)", "states", filter.states)
                .where("i.stage = :stage", "stage", filter.stage)
                .where("i.assessor_id = :assessor", "assessor", filter.assessorId)
                .where("i.responsible_id = :responsible", "responsible", filter.responsibleId)
                .where("s.unit = :unit", "unit", filter.unit)
                .order("due", "coalesce(i.due_on, '9999-12-31')")
                .order("unit", "s.unit")
                .order("learner", "s.learner")
                .defaultSort("due")
                .page(getEntityManager(), page, row -> SampleRow.of(row, reader));
    }

    /** The item as the list shows it. */
    SampleRow row(SampleItem item, SampleRow.Reader reader) {
        return KeysetQuery.select(SampleRow.COLUMNS, SampleRow.FROM, "i.id")
                .where("i.id = :id", "id", item.id())
                .list(getEntityManager(), 1, row -> SampleRow.of(row, reader))
                .get(0);
    }

    /** The conditions under which the person may look at it; null where there are none. */
    String conditions(UUID itemId, UUID person) {
        return (String)
                getEntityManager()
                        .createNativeQuery(
                                "select "
                                        + StaffFitness.conditions(
                                                "i.centre_id",
                                                ":person",
                                                "s.assessor_id",
                                                "s.learner")
                                        + " from sampling_item i join assessment s on s.id = i.assessment_id where i.id = :item",
                                String.class)
                        .setParameter("person", person)
                        .setParameter("item", itemId)
                        .getSingleResult();
    }

    Paged<DrawRow> draws(UUID planId, PageQuery page) {
        return KeysetQuery.select(DrawRow.COLUMNS, DrawRow.FROM, "d.id")
                .where("d.plan_id = :plan", "plan", planId)
                .order("number", "d.number")
                .defaultSort("-number")
                .page(getEntityManager(), page, DrawRow::of);
    }

    /** How assessors on these programmes are rated, by name; who was not rated yet is red. */
    List<KnownRisks.AssessorRisk> knownRisks(UUID centreId, Collection<UUID> programmes, int most) {
        return programmes.isEmpty()
                ? List.of()
                : KeysetQuery.select(
                                "concat(s.assessor_id, s.programme_id) as id, o.name as assessor_name, p.title as title, g.rating as rating",
                                RatingRow.FROM,
                                "concat(s.assessor_id, s.programme_id)")
                        .where("s.centre_id = :centre", "centre", centreId)
                        .where("s.programme_id in (:programmes)", "programmes", programmes)
                        .groupBy("s.assessor_id, s.programme_id, o.name, p.title, g.rating")
                        .order("assessor", "o.name")
                        .defaultSort("assessor")
                        .list(
                                getEntityManager(),
                                most,
                                row -> {
                                    var rating = row.constant("rating", RiskRating.class);
                                    return new KnownRisks.AssessorRisk(
                                            row.text("assessor_name"),
                                            row.text("title"),
                                            rating == null ? RiskRating.RED : rating,
                                            rating != null);
                                });
    }

    /** Assessors on these programmes with the rating in effect, by name. */
    Paged<RatingRow> ratings(
            UUID centreId, Collection<UUID> programmes, RatingRow.Asked asked, PageQuery page) {
        return programmes.isEmpty()
                ? new Paged<>(List.of(), null)
                : rated(centreId, asked)
                        .where("s.programme_id in (:programmes)", "programmes", programmes)
                        .page(getEntityManager(), page, row -> RatingRow.of(row, asked));
    }

    RatingRow ratingRow(UUID centreId, Stratum stratum, RatingRow.Asked asked) {
        return rated(centreId, asked)
                .where("s.programme_id = :programme", "programme", stratum.programmeId())
                .where("s.assessor_id = :assessor", "assessor", stratum.assessorId())
                .list(getEntityManager(), 1, row -> RatingRow.of(row, asked))
                .get(0);
    }

    private static KeysetQuery rated(UUID centreId, RatingRow.Asked asked) {
        return KeysetQuery.select(
                        RatingRow.COLUMNS, RatingRow.FROM, "concat(s.assessor_id, s.programme_id)")
                .where("s.centre_id = :centre", "centre", centreId)
                .bind("today", asked.today())
                .bind("samplesSince", asked.samplesSince())
                .groupBy(RatingRow.GROUP)
                .order("assessor", "o.name")
                .defaultSort("assessor");
    }

    /** Whether the centre's records name the person as an assessor on the programme. */
    boolean assesses(UUID centreId, Stratum stratum) {
        return getEntityManager()
                        .createQuery(
                                "select count(a) from Assessment a where a.centreId = ?1 and a.programmeId = ?2 and a.assessorId = ?3",
                                Long.class)
                        .setParameter(1, centreId)
                        .setParameter(2, stratum.programmeId())
                        .setParameter(3, stratum.assessorId())
                        .getSingleResult()
                > 0;
    }
}
