package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.touchstone.enrolment.ProgrammeDirectory;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What people do with evidence. */
@ApplicationScoped
class EvidenceService {

    private final EvidenceRepository evidence;
    private final EvidenceReading reading;
    private final EvidenceAccess access;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final ProgrammeDirectory programmes;
    private final FileCheck fileCheck;
    private final PhotoCleaning photos;
    private final FileStore files;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;
    private final Event<FileKept> kept;
    private final Event<FileReleased> released;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceReading reading,
            EvidenceAccess access,
            VisitDirectory visits,
            SchemeDirectory schemes,
            ProgrammeDirectory programmes,
            FileCheck fileCheck,
            PhotoCleaning photos,
            FileStore files,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened,
            Event<FileKept> kept,
            Event<FileReleased> released) {
        this.evidence = evidence;
        this.reading = reading;
        this.access = access;
        this.visits = visits;
        this.schemes = schemes;
        this.programmes = programmes;
        this.fileCheck = fileCheck;
        this.photos = photos;
        this.files = files;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
        this.kept = kept;
        this.released = released;
    }

    /** Adds evidence without a file (QMR-154, QMR-156). */
    @Transactional
    EvidenceView add(UUID visitId, NewEvidence details) {
        var visit = visits.requireVisible(visitId);
        var kind = details.kind();
        if (kind == null || kind == EvidenceKind.FILE) {
            throw new RulesBroken(
                    "/kind",
                    kind == null ? CommonProblem.REQUIRED : CommonProblem.INVALID_VALUE,
                    "Say what it consists of: LINK, PLACE, VERBAL or VISUAL_CHECK. A file is sent as multipart/form-data.");
        }
        check(visit, kind, details);
        var added =
                new Evidence(
                        Ids.next(),
                        visit,
                        access.sideAt(visit),
                        kind,
                        details,
                        null,
                        viewer.personId(),
                        clock.instant());
        return store(visit, added, details);
    }

    /** Adds a file (QMR-158, QMR-159). The content is checked before anything is stored. */
    @Transactional
    EvidenceView addFile(UUID visitId, Path sent, String fileName, NewEvidence details) {
        var visit = visits.requireVisible(visitId);
        check(visit, EvidenceKind.FILE, details);
        var type = fileCheck.check(sent, fileName);
        var id = Ids.next();
        var cleaned = cleaned(sent, type);
        try {
            var sha256 = sha256(cleaned);
            var key = sha256.substring(0, 2) + "/" + sha256 + "." + id;
            kept.fire(new FileKept(key));
            files.put(key, cleaned);
            var file =
                    new StoredFile(
                            FileCheck.safeName(fileName, type),
                            type.mediaType(),
                            Files.size(cleaned),
                            sha256,
                            key);
            var added =
                    new Evidence(
                            id,
                            visit,
                            access.sideAt(visit),
                            EvidenceKind.FILE,
                            details,
                            file,
                            viewer.personId(),
                            clock.instant());
            return store(visit, added, details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!cleaned.equals(sent)) {
                deleteQuietly(cleaned);
            }
        }
    }

    /** Describes it otherwise, or links it to other measures (QMR-155). */
    @Transactional
    EvidenceView change(UUID id, NewEvidence details) {
        var changed = evidence.require(id);
        var visit = requireChangeable(changed);
        check(visit, changed.kind(), details);
        var measures = details.distinctMeasures();
        happened.fire(changed.change(visit, details, measures, clock.instant()));
        evidence.flush();
        evidence.unlinkMeasures(id);
        evidence.link(changed, EvidenceRepository.MEASURE, measures, clock.instant());
        return reading.view(changed, visit);
    }

    /** Takes it off the table, with its content (QMR-161). */
    @Transactional
    void delete(UUID id) {
        var gone = evidence.require(id);
        var visit = requireChangeable(gone);
        happened.fire(gone.delete(visit, evidence.isUsedElsewhere(id)));
        evidence.delete(gone);
        if (gone.file() != null) {
            released.fire(new FileReleased(gone.file().storageKey()));
        }
    }

    /** Opens the content of a file and notes who read it (QMR-160). */
    @Transactional
    Content open(UUID id) {
        var found = evidence.require(id);
        var visit = visits.requireVisible(found.visitId());
        access.requireReadable(found, visit);
        if (found.file() == null) {
            throw new NotAllowedInState(found.kind(), EvidenceProblem.NO_FILE, null);
        }
        happened.fire(
                new EvidenceOpened(
                        visit.about("evidence", id),
                        found.side(),
                        found.title(),
                        found.file().sha256()));
        return new Content(found.file(), files.open(found.file().storageKey()));
    }

    /** A file being read; whoever gets it closes the stream. */
    record Content(StoredFile file, InputStream bytes) {}

    private EvidenceView store(VisitSummary visit, Evidence added, NewEvidence details) {
        var measures = details.distinctMeasures();
        evidence.persistAndFlush(added);
        evidence.link(added, EvidenceRepository.MEASURE, measures, clock.instant());
        happened.fire(added.added(visit, measures));
        return reading.view(added, visit);
    }

    private VisitSummary requireChangeable(Evidence changed) {
        var visit = visits.requireVisible(changed.visitId());
        access.requireReadable(changed, visit);
        if (!access.mayChange(changed, visit)) {
            throw new Refused(
                    403,
                    CommonProblem.NOT_ALLOWED,
                    "Only the person who added this evidence may change it, or the centre's nominee.");
        }
        precondition.matches(changed.version());
        return visit;
    }

    private void check(VisitSummary visit, EvidenceKind kind, NewEvidence details) {
        if (visit.state().isOver()) {
            throw new NotAllowedInState(
                    visit.state(),
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "This visit is over; its evidence does not change any more.");
        }
        if ((kind == EvidenceKind.VERBAL || kind == EvidenceKind.VISUAL_CHECK)
                && access.sideAt(visit) == Side.CENTRE) {
            throw new RulesBroken(
                    "/kind",
                    CommonProblem.INVALID_VALUE,
                    "What was said or seen at the visit is noted by the reviewer. Add a file, a link or a place.");
        }
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        RulesBroken.throwIfAny(details.problems(kind, rulebook));
        if (details.programmeId() != null) {
            checkProgramme(visit, details.programmeId());
        }
    }

    /** Practitioners add evidence for the programmes they work on only (QMR-096). */
    private void checkProgramme(VisitSummary visit, UUID programmeId) {
        if (!programmes.require(programmeId).enrolmentId().equals(visit.enrolment().id())) {
            throw new NotFound("programme");
        }
        if (access.ownOnly(visit) && !programmes.worksOn(viewer.personId(), programmeId)) {
            throw new Refused(403, EvidenceProblem.NOT_YOUR_PROGRAMME, null);
        }
    }

    private Path cleaned(Path sent, FileType type) {
        if (!type.isImage()) {
            return sent;
        }
        try {
            var cleaned = Files.createTempFile("touchstone", ".picture");
            try {
                photos.clean(sent, type, cleaned);
            } catch (RuntimeException refused) {
                deleteQuietly(cleaned);
                throw refused;
            }
            return cleaned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // The operating system clears its folder of temporary files by itself.
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
