package org.touchstone.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.paging.Row;

/** Evidence as lists show it. */
@Schema(name = "EvidenceRow")
record EvidenceRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID visitId,
        @Schema(required = true) EvidenceKind kind,
        @Schema(required = true, description = "Whose evidence it is.") Side side,
        @Schema(required = true) String title,
        String type,
        @Schema(required = true, description = "The measures it serves.") List<String> measures,
        String note,
        String link,
        String place,
        @Schema(description = "The date it carries itself.") LocalDate on,
        Policy policy,
        UUID programmeId,
        File file,
        @Schema(required = true) UUID addedById,
        @Schema(required = true) String addedBy,
        @Schema(required = true) Instant addedAt,
        @Schema(
                        required = true,
                        description =
                                "Whether it was used by what was handed in, and stays (QMR-161).")
                boolean inUse) {

    static final String COLUMNS =
            "ev.id as id, ev.visit_id as visit_id, ev.kind as kind, ev.side as side, ev.title as title, ev.type as type,"
                    + " ev.note as note, ev.link as link, ev.place as place, ev.dated_on as dated_on, ev.issued_on as issued_on,"
                    + " ev.reviewed_on as reviewed_on, ev.next_review_on as next_review_on, ev.programme_id as programme_id,"
                    + " ev.file_number as file_number, ev.file_name as file_name, ev.media_type as media_type, ev.size_bytes as size_bytes, ev.sha256 as sha256,"
                    + " ev.added_by as added_by, p.name as added_by_name, ev.added_at as added_at, ev.kept_at as kept_at,"
                    + " ev.version as version,"
                    + " (select group_concat(l.subject order by l.subject separator ',') from evidence_link l"
                    + " where l.evidence_id = ev.id and l.subject_type = 'measure') as measures,"
                    + " (select count(*) from evidence_link l where l.evidence_id = ev.id and l.subject_type <> 'measure')"
                    + " + (select count(*) from evidence_request r where r.evidence_id = ev.id) as uses";

    static final String TABLES = "evidence ev join person p on p.id = ev.added_by";

    /** What is known about the file. */
    @Schema(name = "EvidenceFile")
    record File(
            @Schema(required = true) String name,
            @Schema(required = true, examples = "application/pdf") String mediaType,
            @Schema(required = true, description = "In bytes.") long size,
            @Schema(required = true, description = "Of the stored content, hexadecimal.")
                    String sha256,
            @Schema(required = true, description = "1 for the first, one more for every newer.")
                    int version) {}

    /** The dates of a policy, and whether its review is overdue (QMR-157). */
    @Schema(name = "EvidencePolicy")
    record Policy(
            LocalDate issuedOn,
            LocalDate reviewedOn,
            LocalDate nextReviewOn,
            @Schema(
                            required = true,
                            description =
                                    "Whether it was not looked at for longer than the guide allows.")
                    boolean reviewOverdue) {}

    /**
     * @param reviewMonths how long a policy may go without a review
     */
    static EvidenceRow of(Row row, int reviewMonths, LocalDate today) {
        var issuedOn = row.date("issued_on");
        var reviewedOn = row.date("reviewed_on");
        var nextReviewOn = row.date("next_review_on");
        var measures = row.text("measures");
        return new EvidenceRow(
                row.uuid("id"),
                row.uuid("visit_id"),
                row.constant("kind", EvidenceKind.class),
                row.constant("side", Side.class),
                row.text("title"),
                row.text("type"),
                measures == null ? List.of() : Arrays.asList(measures.split(",")),
                row.text("note"),
                row.text("link"),
                row.text("place"),
                row.date("dated_on"),
                issuedOn == null && reviewedOn == null && nextReviewOn == null
                        ? null
                        : new Policy(
                                issuedOn,
                                reviewedOn,
                                nextReviewOn,
                                Evidence.reviewOverdue(
                                        issuedOn, reviewedOn, nextReviewOn, reviewMonths, today)),
                row.uuid("programme_id"),
                row.text("file_name") == null
                        ? null
                        : new File(
                                row.text("file_name"),
                                row.text("media_type"),
                                row.number("size_bytes"),
                                row.text("sha256"),
                                (int) row.number("file_number")),
                row.uuid("added_by"),
                row.text("added_by_name"),
                row.instant("added_at"),
                row.instant("kept_at") != null || row.number("uses") > 0);
    }
}
