package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.scheme.CycleDates;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over the preparation for external assessment. */
@ApplicationScoped
class ExternalPreparationRepository implements PanacheRepositoryBase<ExternalPreparation, UUID> {

    private static final int MOST_PROGRAMMES = 500;

    /** A programme that is assessed from outside. */
    record Assessed(UUID id, String title) {}

    /** Those of the enrolment that run in the year, by title. */
    List<Assessed> assessed(UUID enrolmentId, CycleDates year) {
        return KeysetQuery.select(
                        "p.id as id, p.title as title",
                        "programme p join qualification q on q.id = p.qualification_id",
                        "p.id")
                .where("p.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .where("q.external_assessment")
                .where("p.starts_on <= :to", "to", year.endsOn())
                .where("(p.ends_on is null or p.ends_on >= :from)", "from", year.startsOn())
                .order("title", "p.title")
                .defaultSort("title")
                .list(
                        getEntityManager(),
                        MOST_PROGRAMMES,
                        row -> new Assessed(row.uuid("id"), row.text("title")));
    }

    boolean isAssessed(UUID programmeId) {
        return !KeysetQuery.select(
                        "p.id as id",
                        "programme p join qualification q on q.id = p.qualification_id",
                        "p.id")
                .where("p.id = :id", "id", programmeId)
                .where("q.external_assessment")
                .list(getEntityManager(), 1, row -> row.uuid("id"))
                .isEmpty();
    }

    Optional<ExternalPreparation> of(UUID programmeId, LocalDate yearFrom) {
        return find("programmeId = ?1 and yearFrom = ?2", programmeId, yearFrom)
                .firstResultOptional();
    }

    /** By programme, with their ticks, in one query. */
    Map<UUID, ExternalPreparation> of(Collection<UUID> programmes, LocalDate yearFrom) {
        var found = new HashMap<UUID, ExternalPreparation>();
        if (!programmes.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select distinct e from ExternalPreparation e left join fetch e.items"
                                    + " where e.programmeId in :programmes and e.yearFrom = :year",
                            ExternalPreparation.class)
                    .setParameter("programmes", programmes)
                    .setParameter("year", yearFrom)
                    .getResultList()
                    .forEach(each -> found.put(each.programmeId(), each));
        }
        return found;
    }
}
