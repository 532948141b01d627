package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What became of a piece of evidence: its files one after the other, and who opened them when. */
@ApplicationScoped
class EvidenceHistory {

    private static final String FILES =
            "(select ev.id as id, ev.id as evidence_id, ev.file_number as number, ev.file_name as file_name,"
                    + " ev.media_type as media_type, ev.size_bytes as size_bytes, ev.sha256 as sha256, ev.file_words as words,"
                    + " coalesce(ev.file_added_by, ev.added_by) as added_by, coalesce(ev.file_added_at, ev.added_at) as added_at,"
                    + " 1 as newest from evidence ev where ev.id = :evidence and ev.kind = 'FILE'"
                    + " union all select o.id, o.evidence_id, o.number, o.file_name, o.media_type, o.size_bytes, o.sha256, o.words,"
                    + " o.added_by, o.added_at, 0 from evidence_version o where o.evidence_id = :evidence) f"
                    + " join person p on p.id = f.added_by";

    private static final String FILE_COLUMNS =
            "f.number as file_number, f.file_name as file_name, f.media_type as media_type, f.size_bytes as size_bytes,"
                    + " f.sha256 as sha256, f.words as words, p.name as added_by_name, f.added_at as added_at, f.newest as newest,"
                    + " (select count(*) from evidence_link l where l.evidence_id = f.evidence_id and l.file_number = f.number) as uses";

    private final EvidenceRepository evidence;
    private final EvidenceAccess access;
    private final VisitDirectory visits;
    private final EntityManager database;
    private final Clock clock;

    EvidenceHistory(
            EvidenceRepository evidence,
            EvidenceAccess access,
            VisitDirectory visits,
            EntityManager database,
            Clock clock) {
        this.evidence = evidence;
        this.access = access;
        this.visits = visits;
        this.database = database;
        this.clock = clock;
    }

    /** One of the files of a piece of evidence. */
    @Schema(name = "EvidenceVersion")
    record VersionRow(
            @Schema(required = true) EvidenceRow.File file,
            @Schema(required = true, description = "Whether it is the one shown now.")
                    boolean newest,
            @Schema(
                            required = true,
                            description =
                                    "Whether something that was handed in used this very file.")
                    boolean used,
            @Schema(description = "What was new, in the words of whoever sent it.") String words,
            @Schema(required = true) String addedBy,
            @Schema(required = true) Instant addedAt) {

        static VersionRow of(Row row) {
            return new VersionRow(
                    new EvidenceRow.File(
                            row.text("file_name"),
                            row.text("media_type"),
                            row.number("size_bytes"),
                            row.text("sha256"),
                            (int) row.number("file_number")),
                    row.number("newest") == 1,
                    row.number("uses") > 0,
                    row.text("words"),
                    row.text("added_by_name"),
                    row.instant("added_at"));
        }
    }

    /** That somebody opened a file. */
    @Schema(name = "EvidenceAccess")
    record AccessRow(
            @Schema(required = true) UUID id,
            @Schema(required = true) String personName,
            @Schema(description = "The role in which it was opened.") String role,
            @Schema(required = true) Instant at,
            @Schema(required = true, description = "Which of its files.") int fileVersion) {

        static AccessRow of(Row row) {
            return new AccessRow(
                    row.uuid("id"),
                    row.text("person_name"),
                    row.text("acting_role"),
                    row.instant("at"),
                    (int) row.number("file_number"));
        }
    }

    /** Its files, newest first. */
    Paged<VersionRow> versions(UUID id, PageQuery page) {
        requireReadable(id);
        return KeysetQuery.select(FILE_COLUMNS, FILES, "f.id")
                .bind("evidence", id)
                .order("version", "f.number")
                .defaultSort("-version")
                .page(database, page, VersionRow::of);
    }

    /**
     * Who opened its files, newest first; each side reads it of its own evidence (QMR-160). Who the
     * reviewer is, a centre learns on the day of announcement and no sooner.
     */
    Paged<AccessRow> accesses(UUID id, PageQuery page) {
        var found = evidence.require(id);
        var visit = requireReadable(id);
        var side = access.sideAt(visit);
        if (found.side() != side) {
            throw new Refused(
                    403,
                    CommonProblem.NOT_ALLOWED,
                    "Who opened it is for the side to know whose evidence it is.");
        }
        return KeysetQuery.select(
                        "a.id as id, a.person_name as person_name, a.acting_role as acting_role, a.at as at,"
                                + " coalesce(json_value(a.facts, '$.fileNumber'), 1) + 0 as file_number",
                        "audit_event a join visit v on v.id = a.visit_id join cycle y on y.id = v.cycle_id",
                        "a.id")
                .where("a.subject_id = :evidence", "evidence", id)
                .where("a.name = 'EvidenceOpened'")
                .where(
                        "(a.acting_role is null or a.acting_role <> 'REVIEWER' or y.announce_from is null"
                                + " or y.announce_from <= :today)",
                        "today",
                        side == Side.CENTRE ? LocalDate.now(clock) : null)
                .order("at", "a.at")
                .defaultSort("-at")
                .page(database, page, AccessRow::of);
    }

    private VisitSummary requireReadable(UUID id) {
        var found = evidence.require(id);
        var visit = visits.requireVisible(found.visitId());
        access.requireReadable(found, visit);
        return visit;
    }
}
