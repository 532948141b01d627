package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
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
    private final FileIntake intake;
    private final FileStore files;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;
    private final Event<FileReleased> released;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceReading reading,
            EvidenceAccess access,
            VisitDirectory visits,
            SchemeDirectory schemes,
            ProgrammeDirectory programmes,
            FileIntake intake,
            FileStore files,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened,
            Event<FileReleased> released) {
        this.evidence = evidence;
        this.reading = reading;
        this.access = access;
        this.visits = visits;
        this.schemes = schemes;
        this.programmes = programmes;
        this.intake = intake;
        this.files = files;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
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
    EvidenceView addFile(UUID visitId, UploadedFile sent, NewEvidence details) {
        var visit = visits.requireVisible(visitId);
        check(visit, EvidenceKind.FILE, details);
        var id = Ids.next();
        var added =
                new Evidence(
                        id,
                        visit,
                        access.sideAt(visit),
                        EvidenceKind.FILE,
                        details,
                        intake.take(sent),
                        viewer.personId(),
                        clock.instant());
        return store(visit, added, details);
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
        var older = evidence.olderKeys(id);
        evidence.delete(gone);
        older.forEach(key -> released.fire(new FileReleased(key)));
        if (gone.file() != null) {
            released.fire(new FileReleased(gone.file().storageKey()));
        }
    }

    /**
     * Puts a newer file in place of the file (QMR-040). The older one stays, also for whatever used
     * it; so this is possible after the evidence was used.
     */
    @Transactional
    EvidenceView replaceFile(UUID id, UploadedFile sent, NewVersion details) {
        var found = evidence.require(id);
        var visit = requireChangeable(found);
        requireOpen(visit);
        RulesBroken.throwIfAny(details.problems());
        var older =
                found.replaceFile(
                        intake.take(sent), details.words(), viewer.personId(), clock.instant());
        evidence.getEntityManager().persist(older);
        evidence.flush();
        happened.fire(found.replaced(visit, older));
        return reading.view(found, visit);
    }

    /**
     * Opens the content of a file and notes who read it (QMR-160).
     *
     * @param number which of its files; null for the newest
     */
    @Transactional
    Content open(UUID id, Integer number) {
        var found = evidence.require(id);
        var visit = visits.requireVisible(found.visitId());
        access.requireReadable(found, visit);
        if (found.file() == null) {
            throw new NotAllowedInState(found.kind(), EvidenceProblem.NO_FILE, null);
        }
        var asked = number == null ? found.fileNumber() : number;
        var file =
                asked == found.fileNumber()
                        ? found.file()
                        : evidence.olderFile(id, asked)
                                .orElseThrow(() -> new NotFound("version of the evidence"));
        happened.fire(
                new EvidenceOpened(
                        visit.about("evidence", id),
                        found.side(),
                        found.title(),
                        asked,
                        file.sha256()));
        return new Content(file, files.open(file.storageKey()));
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

    private static void requireOpen(VisitSummary visit) {
        if (visit.state().isOver()) {
            throw new NotAllowedInState(
                    visit.state(),
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "This visit is over; its evidence does not change any more.");
        }
    }

    private void check(VisitSummary visit, EvidenceKind kind, NewEvidence details) {
        requireOpen(visit);
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
}
