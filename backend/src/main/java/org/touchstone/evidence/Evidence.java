package org.touchstone.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.visit.VisitSummary;

/** Something that shows how quality is managed: a file, link, place or note. */
@Entity
class Evidence {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceKind kind;

    private String title;
    private String type;
    private String note;
    private String link;
    private String place;
    private LocalDate datedOn;
    private LocalDate issuedOn;
    private LocalDate reviewedOn;
    private LocalDate nextReviewOn;

    /** The newest file; older ones are {@link EvidenceVersion}s. */
    @Embedded private StoredFile file;

    private int fileNumber = 1;
    private String fileWords;
    private UUID fileAddedBy;
    private Instant fileAddedAt;

    @Column(updatable = false)
    private UUID addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    /** When it was last described: a change of its measures alone is a change as well. */
    private Instant changedAt;

    private Instant keptAt;

    @Version private long version;

    protected Evidence() {}

    Evidence(
            UUID id,
            VisitSummary visit,
            Side side,
            EvidenceKind kind,
            NewEvidence details,
            StoredFile file,
            UUID addedBy,
            Instant addedAt) {
        this.id = id;
        this.visitId = visit.id();
        this.enrolmentId = visit.enrolment().id();
        this.side = side;
        this.kind = kind;
        this.file = file;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.changedAt = addedAt;
        take(details);
    }

    private void take(NewEvidence details) {
        programmeId = details.programmeId();
        title = details.title().strip();
        type = stripped(details.type());
        note = stripped(details.note());
        link = kind == EvidenceKind.LINK ? stripped(details.link()) : null;
        place = kind == EvidenceKind.PLACE ? stripped(details.place()) : null;
        datedOn = details.on();
        var policy =
                details.isPolicy() ? details.policy() : new NewEvidence.Policy(null, null, null);
        issuedOn = policy.issuedOn();
        reviewedOn = policy.reviewedOn();
        nextReviewOn = policy.nextReviewOn();
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    EvidenceAdded added(VisitSummary visit, List<String> measures) {
        return new EvidenceAdded(
                visit.about("evidence", id),
                side,
                kind,
                title,
                file == null ? null : file.sha256(),
                measures);
    }

    /** Describes it otherwise; what it consists of stays. */
    EvidenceChanged change(
            VisitSummary visit, NewEvidence details, List<String> measures, Instant at) {
        requireNotKept();
        var before = title;
        changedAt = at;
        take(details);
        return new EvidenceChanged(visit.about("evidence", id), side, before, title, measures);
    }

    /**
     * Puts a newer file in place of the file; whatever used the older one keeps it.
     *
     * @return the older one, to be kept
     * @throws NotAllowedInState 409 {@code NO_FILE} if it consists of something else
     * @throws RulesBroken 422 {@code SAME_FILE} if nothing would change
     */
    EvidenceVersion replaceFile(StoredFile newer, String words, UUID by, Instant at) {
        if (kind != EvidenceKind.FILE) {
            throw new NotAllowedInState(
                    kind, EvidenceProblem.NO_FILE, "Only a file can have a newer version.");
        }
        if (newer.sha256().equals(file.sha256())) {
            throw new RulesBroken(
                    "/file",
                    EvidenceProblem.SAME_FILE,
                    "This is the file that is there already. Choose the newer one.");
        }
        var older =
                new EvidenceVersion(
                        Ids.next(),
                        id,
                        fileNumber,
                        file,
                        fileWords,
                        fileAddedBy == null ? addedBy : fileAddedBy,
                        fileAddedAt == null ? addedAt : fileAddedAt,
                        at);
        file = newer;
        fileNumber++;
        fileWords = stripped(words);
        fileAddedBy = by;
        fileAddedAt = at;
        changedAt = at;
        return older;
    }

    EvidenceReplaced replaced(VisitSummary visit, EvidenceVersion older) {
        return new EvidenceReplaced(
                visit.about("evidence", id),
                side,
                title,
                fileNumber,
                file.sha256(),
                older.file().sha256(),
                fileWords);
    }

    /**
     * Takes it off the table.
     *
     * @throws NotAllowedInState 409 {@code EVIDENCE_IN_USE} once it was used (QMR-161)
     */
    EvidenceDeleted delete(VisitSummary visit, boolean usedElsewhere) {
        requireNotKept();
        if (usedElsewhere) {
            throw inUse();
        }
        return new EvidenceDeleted(visit.about("evidence", id), side, kind, title);
    }

    private void requireNotKept() {
        if (isKept()) {
            throw inUse();
        }
    }

    private NotAllowedInState inUse() {
        return new NotAllowedInState(
                kind,
                EvidenceProblem.EVIDENCE_IN_USE,
                "“"
                        + title
                        + "” was used by something that was handed in, so it stays on record as it is. Add newer evidence beside it, or a newer version of the file.");
    }

    /** Whether a policy has not been looked at for longer than the guide allows (QMR-157). */
    static boolean reviewOverdue(
            LocalDate issuedOn,
            LocalDate reviewedOn,
            LocalDate nextReviewOn,
            int months,
            LocalDate today) {
        var lookedAt = reviewedOn != null ? reviewedOn : issuedOn;
        return nextReviewOn != null && nextReviewOn.isBefore(today)
                || lookedAt != null && lookedAt.plusMonths(months).isBefore(today);
    }

    EvidenceDirectory.Summary summary(String addedByName) {
        return new EvidenceDirectory.Summary(
                id,
                title,
                kind.name(),
                type,
                addedByName,
                kind == EvidenceKind.FILE,
                kind == EvidenceKind.FILE ? fileNumber : null);
    }

    boolean isKept() {
        return keptAt != null;
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    UUID programmeId() {
        return programmeId;
    }

    Side side() {
        return side;
    }

    EvidenceKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String type() {
        return type;
    }

    String note() {
        return note;
    }

    String link() {
        return link;
    }

    String place() {
        return place;
    }

    LocalDate datedOn() {
        return datedOn;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    int fileNumber() {
        return fileNumber;
    }

    StoredFile file() {
        return file;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    long version() {
        return version;
    }
}
