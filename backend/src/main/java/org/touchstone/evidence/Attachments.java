package org.touchstone.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.evidence.AttachmentEvents.AttachmentOpened;
import org.touchstone.evidence.AttachmentEvents.FileAttached;
import org.touchstone.evidence.AttachmentEvents.FileDetached;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;

/**
 * Files of records outside a visit, checked and kept like evidence. Whether the record may be read
 * or changed, the caller has decided before.
 */
@ApplicationScoped
public class Attachments {

    private static final int MOST_FILES = 20;

    private final Table table;
    private final FileIntake intake;
    private final FileStore files;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;
    private final Event<FileReleased> released;

    Attachments(
            Table table,
            FileIntake intake,
            FileStore files,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened,
            Event<FileReleased> released) {
        this.table = table;
        this.intake = intake;
        this.files = files;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
        this.released = released;
    }

    /** Every query over attached files. */
    @ApplicationScoped
    static class Table implements PanacheRepositoryBase<AttachedFile, UUID> {

        AttachedFile require(About subject, UUID id) {
            return findByIdOptional(id)
                    .filter(file -> file.belongsTo(subject.type(), subject.id()))
                    .orElseThrow(() -> new NotFound("file"));
        }

        List<AttachedFile> of(About subject) {
            return find(
                            "subjectType = ?1 and subjectId = ?2 order by addedAt, id",
                            subject.type(),
                            subject.id())
                    .range(0, MOST_FILES - 1)
                    .list();
        }
    }

    /**
     * Takes the one file of a request.
     *
     * @param subject the record, with its centre
     * @param noLearnerWork the sender's confirmation that no learner's work or name is in it
     *     (QMR-158)
     * @throws org.touchstone.shared.problem.DomainException if the file is refused, or there are as
     *     many as there can be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment attach(
            About subject, FileUpload file, List<FileUpload> all, Boolean noLearnerWork) {
        RulesBroken.throwIfAny(NewEvidence.learnerProblems(noLearnerWork));
        var sent = UploadedFile.only(file, all);
        if (table.of(subject).size() >= MOST_FILES) {
            throw new AlreadyExists(
                    EvidenceProblem.FILES_FULL, EvidenceProblem.FILES_FULL.sentence());
        }
        var attached =
                new AttachedFile(
                        subject.centreId(),
                        subject.type(),
                        subject.id(),
                        intake.take(sent),
                        viewer.personId(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.persistAndFlush(attached);
        happened.fire(
                new FileAttached(
                        subject,
                        attached.id(),
                        attached.file().fileName(),
                        attached.file().sha256()));
        return attached.view();
    }

    /** The files of the record, oldest first. */
    public List<Attachment> of(About subject) {
        return table.of(subject).stream().map(AttachedFile::view).toList();
    }

    /** Takes a file off the record, with its content. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void detach(About subject, UUID id) {
        var attached = table.require(subject, id);
        table.delete(attached);
        table.flush();
        happened.fire(
                new FileDetached(
                        subject, id, attached.file().fileName(), attached.file().sha256()));
        released.fire(new FileReleased(attached.file().storageKey()));
    }

    /** The content, always as an attachment; who read it when is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RestResponse<InputStream> open(About subject, UUID id) {
        var file = table.require(subject, id).file();
        happened.fire(new AttachmentOpened(subject, id, file.sha256()));
        return Download.of(new EvidenceService.Content(file, files.open(file.storageKey())));
    }
}
