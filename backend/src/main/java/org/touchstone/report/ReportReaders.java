package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.KeysetQuery;

/** Who at the centre may read a report and who has. */
@ApplicationScoped
class ReportReaders {

    private static final int MOST_READERS = 500;

    private final EntityManager database;

    ReportReaders(EntityManager database) {
        this.database = database;
    }

    boolean isGranted(UUID reportId, UUID personId) {
        return !database.createNativeQuery(
                        "select 1 from report_reader where report_id = :report and person_id = :person and granted_at is not null")
                .setParameter("report", reportId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    void grant(UUID reportId, UUID personId, UUID by, Instant now) {
        database.createNativeQuery(
                        "insert into report_reader (id, report_id, person_id, granted_by, granted_at) values (:id, :report,"
                                + " :person, :by, :at) on duplicate key update granted_by = :by, granted_at = :at")
                .setParameter("id", Ids.next())
                .setParameter("report", reportId)
                .setParameter("person", personId)
                .setParameter("by", by)
                .setParameter("at", now)
                .executeUpdate();
    }

    /** Whether this was the person's first reading. */
    boolean noteFirstReading(UUID reportId, UUID personId, Instant now) {
        database.createNativeQuery(
                        "insert ignore into report_reader (id, report_id, person_id) values (:id, :report, :person)")
                .setParameter("id", Ids.next())
                .setParameter("report", reportId)
                .setParameter("person", personId)
                .executeUpdate();
        return database.createNativeQuery(
                                "update report_reader set first_read_at = :at where report_id = :report and person_id = :person and"
                                        + " first_read_at is null")
                        .setParameter("at", now)
                        .setParameter("report", reportId)
                        .setParameter("person", personId)
                        .executeUpdate()
                == 1;
    }

    List<ReportView.Reader> of(UUID reportId) {
        return KeysetQuery.select(
                        "g.id as id, g.person_id as person_id, p.name as name, g.granted_at as granted_at, g.first_read_at as first_read_at",
                        "report_reader g join person p on p.id = g.person_id",
                        "g.id")
                .where("g.report_id = :report", "report", reportId)
                .list(
                        database,
                        MOST_READERS,
                        row ->
                                new ReportView.Reader(
                                        row.uuid("person_id"),
                                        row.text("name"),
                                        row.instant("granted_at") != null,
                                        row.instant("first_read_at")));
    }
}
