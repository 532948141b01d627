package org.touchstone.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;

/**
 * Every query of the feature. Rows are written once and never changed, so they are read and written
 * as rows; there is no entity to keep in step.
 */
@ApplicationScoped
class SchemeRepository {

    private static final String HEAD =
            "v.id as id, v.scheme_code as scheme_code, v.version as version, v.title as title, v.checksum as checksum,"
                    + " v.effective_from as effective_from, v.effective_to as effective_to, v.imported_at as imported_at";

    private final EntityManager database;

    SchemeRepository(EntityManager database) {
        this.database = database;
    }

    /** What was imported under these names. */
    Optional<StoredVersion> find(String scheme, String version) {
        return heads()
                .where("v.scheme_code = :scheme", "scheme", scheme)
                .where("v.version = :version", "version", version)
                .list(database, 1, SchemeRepository::head)
                .stream()
                .findFirst();
    }

    /** What was imported under this id. */
    Optional<StoredVersion> find(UUID id) {
        return heads()
                .where("v.id = :id", "id", id)
                .list(database, 1, SchemeRepository::head)
                .stream()
                .findFirst();
    }

    /**
     * The version of the scheme that is in force on the day; of several, the one that began last.
     */
    Optional<StoredVersion> inForce(String scheme, LocalDate day) {
        return heads()
                .where("v.id = " + SchemeDirectory.idInForce(":scheme"))
                .bind("scheme", scheme)
                .bind("today", day)
                .list(database, 1, SchemeRepository::head)
                .stream()
                .findFirst();
    }

    /** A page of all versions. */
    Paged<StoredVersion> page(String scheme, PageQuery page) {
        return heads().where("v.scheme_code = :scheme", "scheme", scheme)
                .page(database, page, SchemeRepository::head);
    }

    /** The rulebook of a version as it was stored. */
    String content(UUID id) {
        return (String)
                database.createNativeQuery(
                                "select content from scheme_version where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }

    /**
     * Writes a version, unless one of its names is there already; waits for an instance that is
     * just writing it.
     */
    void insertUnlessThere(
            UUID id, Rulebook rulebook, String checksum, String content, Instant importedAt) {
        database.createNativeQuery(
                        """
                        insert into scheme_version
                            (id, scheme_code, version, title, checksum, effective_from, effective_to, content, imported_at)
                        values (:id, :scheme, :version, :title, :checksum, :from, :to, :content, :at)
                        on duplicate key update scheme_code = values(scheme_code)
                        """)
                .setParameter("id", id)
                .setParameter("scheme", rulebook.scheme())
                .setParameter("version", rulebook.version())
                .setParameter("title", rulebook.title())
                .setParameter("checksum", checksum)
                .setParameter("from", rulebook.effectiveFrom())
                .setParameter("to", rulebook.effectiveTo())
                .setParameter("content", content)
                .setParameter("at", importedAt)
                .executeUpdate();
    }

    /** Writes the words of one measure for search. */
    void insertMeasure(UUID versionId, int position, Measure measure, String notes) {
        database.createNativeQuery(
                        """
                        insert into scheme_measure (scheme_version_id, ref, position, statement, guidance, evidence, notes)
                        values (:version, :ref, :position, :statement, :guidance, :evidence, :notes)
                        """)
                .setParameter("version", versionId)
                .setParameter("ref", measure.ref())
                .setParameter("position", position)
                .setParameter("statement", measure.statement())
                .setParameter("guidance", measure.guidance())
                .setParameter("evidence", String.join("; ", measure.evidenceTypes()))
                .setParameter("notes", notes)
                .executeUpdate();
    }

    /**
     * References of the measures that hold all the words, best first.
     *
     * @param expression for a full-text search in boolean mode
     */
    List<String> search(UUID versionId, String expression, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                        select m.ref as ref from scheme_measure m
                        where m.scheme_version_id = :version
                            and match (m.statement, m.guidance, m.evidence, m.notes) against (:words in boolean mode)
                        order by match (m.statement, m.guidance, m.evidence, m.notes) against (:words in boolean mode) desc,
                            m.position
                        """,
                                Tuple.class)
                        .setParameter("version", versionId)
                        .setParameter("words", expression)
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream().map(row -> row.get("ref", String.class)).toList();
    }

    private static KeysetQuery heads() {
        return KeysetQuery.select(HEAD, "scheme_version v", "v.id")
                .order("scheme", "v.scheme_code")
                .order("effectiveFrom", "v.effective_from")
                .defaultSort("scheme,-effectiveFrom");
    }

    private static StoredVersion head(Row row) {
        return new StoredVersion(
                row.uuid("id"),
                row.text("scheme_code"),
                row.text("version"),
                row.text("title"),
                row.text("checksum"),
                row.date("effective_from"),
                row.date("effective_to"),
                row.instant("imported_at"));
    }
}
