package org.touchstone.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over reports and their versions. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID>, ReportDirectory {

    private static final int MOST_VERSIONS = 100;

    Optional<Report> byVisit(UUID visitId) {
        return find("visitId", visitId).firstResultOptional();
    }

    @Override
    public Optional<Summary> ofVisit(UUID visitId) {
        return byVisit(visitId).map(Report::asSummary);
    }

    void persist(ReportVersion version) {
        getEntityManager().persist(version);
    }

    List<ReportVersion> versions(UUID reportId) {
        return getEntityManager()
                .createQuery(
                        "from ReportVersion where reportId = :report order by number",
                        ReportVersion.class)
                .setParameter("report", reportId)
                .setMaxResults(MOST_VERSIONS)
                .getResultList();
    }

    Optional<ReportVersion> version(UUID reportId, int number) {
        return getEntityManager()
                .createQuery(
                        "from ReportVersion where reportId = :report and number = :number",
                        ReportVersion.class)
                .setParameter("report", reportId)
                .setParameter("number", (short) number)
                .getResultStream()
                .findFirst();
    }

    /** The published reports of an enrolment, newest first, with the cycle of each. */
    List<Published> published(UUID enrolmentId, int most) {
        EntityManager database = getEntityManager();
        return KeysetQuery.select(
                        "r.id as id, r.visit_id as visit_id, r.published_version as number, y.name as cycle, y.starts_on as starts_on",
                        "report r join visit v on v.id = r.visit_id join cycle y on y.id = v.cycle_id",
                        "r.id")
                .where("r.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .where("r.state in ('PUBLISHED', 'FINAL')")
                .order("startsOn", "y.starts_on")
                .defaultSort("-startsOn")
                .list(
                        database,
                        most,
                        row ->
                                new Published(
                                        row.uuid("id"),
                                        row.uuid("visit_id"),
                                        row.integer("number"),
                                        row.text("cycle")));
    }

    /** A published report in brief. */
    record Published(UUID id, UUID visitId, int number, String cycle) {}
}
