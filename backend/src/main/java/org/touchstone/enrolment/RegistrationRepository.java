package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.scheme.QualificationFacts;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;

/** Every query over registrations. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<RegistrationSnapshot, UUID> {

    private static final int MOST_LINES = 1_000_000;

    Optional<RegistrationSnapshot> taken(UUID enrolmentId, LocalDate on) {
        return find("enrolmentId = ?1 and takenOn = ?2", enrolmentId, on).firstResultOptional();
    }

    Optional<RegistrationSnapshot> latest(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by takenOn desc", enrolmentId).firstResultOptional();
    }

    /** A line of the latest snapshot with what decides its scope. */
    record Counted(
            UUID enrolmentId,
            LocalDate takenOn,
            QualificationFacts qualification,
            String deliveryContext,
            int activeLearners) {

        static Counted of(Row row) {
            return new Counted(
                    row.uuid("enrolment_id"),
                    row.date("taken_on"),
                    factsOf(row),
                    row.text("delivery_context"),
                    row.integer("active_learners"));
        }
    }

    /** The earliest registration on a qualification in any snapshot. */
    record First(UUID enrolmentId, QualificationFacts qualification, LocalDate on) {}

    private static QualificationFacts factsOf(Row row) {
        return new QualificationFacts(
                row.text("family"),
                row.constant("level", QualificationLevel.class),
                row.integer("start_year"),
                row.text("accreditor"));
    }

    private static final String FACTS =
            ", q.family as family, q.level as level, q.start_year as start_year, q.accreditor as accreditor";

    private static final String ENROLMENTS =
            "enrolment e join registration_snapshot s on s.enrolment_id = e.id"
                    + " join registration g on g.snapshot_id = s.id join qualification q on q.id = g.qualification_id";

    /** The lines of the latest snapshots: of one enrolment, or of all in a scheme. */
    Map<UUID, List<Counted>> counted(UUID enrolmentId, UUID aoId, String schemeCode) {
        return narrowed(
                        KeysetQuery.select(
                                        "e.id as enrolment_id, s.taken_on as taken_on, g.delivery_context as delivery_context,"
                                                + " g.active_learners as active_learners"
                                                + FACTS,
                                        ENROLMENTS,
                                        "g.position")
                                .where(
                                        "s.taken_on = (select max(x.taken_on) from registration_snapshot x where x.enrolment_id = e.id)"),
                        enrolmentId,
                        aoId,
                        schemeCode)
                .list(getEntityManager(), MOST_LINES, Counted::of)
                .stream()
                .collect(Collectors.groupingBy(Counted::enrolmentId));
    }

    /** The first registrations ever by qualification: of one enrolment, or of all in a scheme. */
    Map<UUID, List<First>> first(UUID enrolmentId, UUID aoId, String schemeCode) {
        return narrowed(
                        KeysetQuery.select(
                                "e.id as enrolment_id, f.first_on as first_on" + FACTS,
                                "enrolment e join (select s.enrolment_id, g.qualification_id, min(g.first_registered_on) as first_on"
                                        + " from registration_snapshot s join registration g on g.snapshot_id = s.id"
                                        + " group by s.enrolment_id, g.qualification_id) f on f.enrolment_id = e.id"
                                        + " join qualification q on q.id = f.qualification_id",
                                "e.id"),
                        enrolmentId,
                        aoId,
                        schemeCode)
                .list(
                        getEntityManager(),
                        MOST_LINES,
                        row ->
                                new First(
                                        row.uuid("enrolment_id"),
                                        factsOf(row),
                                        row.date("first_on")))
                .stream()
                .collect(Collectors.groupingBy(First::enrolmentId));
    }

    /** The days of the latest snapshots, empty ones included. */
    Map<UUID, LocalDate> latestDays(UUID enrolmentId, UUID aoId, String schemeCode) {
        var days = new HashMap<UUID, LocalDate>();
        narrowed(
                        KeysetQuery.select(
                                "e.id as enrolment_id,"
                                        + " (select max(s.taken_on) from registration_snapshot s where s.enrolment_id = e.id) as taken_on",
                                "enrolment e",
                                "e.id"),
                        enrolmentId,
                        aoId,
                        schemeCode)
                .list(
                        getEntityManager(),
                        MOST_LINES,
                        row -> days.put(row.uuid("enrolment_id"), row.date("taken_on")));
        return days;
    }

    private static KeysetQuery narrowed(
            KeysetQuery query, UUID enrolmentId, UUID aoId, String schemeCode) {
        return query.where("e.id = :enrolment", "enrolment", enrolmentId)
                .where("e.ao_id = :ao", "ao", aoId)
                .where("e.scheme_code = :scheme", "scheme", schemeCode);
    }
}
