package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.Attachments;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/** The files of a sample's record: added by who writes it while it is a draft, read by the team. */
@ApplicationScoped
class RecordFiles {

    private static final String TYPE = "sample-record";

    private final RecordAccess access;
    private final Attachments attachments;
    private final Viewer viewer;

    RecordFiles(RecordAccess access, Attachments attachments, Viewer viewer) {
        this.access = access;
        this.attachments = attachments;
        this.viewer = viewer;
    }

    @Transactional
    Attachment add(
            UUID planId,
            UUID sampleId,
            FileUpload file,
            List<FileUpload> all,
            Boolean noLearnerWork) {
        return attachments.attach(about(draft(planId, sampleId)), file, all, noLearnerWork);
    }

    @Transactional
    void remove(UUID planId, UUID sampleId, UUID fileId) {
        attachments.detach(about(draft(planId, sampleId)), fileId);
    }

    @Transactional
    RestResponse<InputStream> open(UUID planId, UUID sampleId, UUID fileId) {
        var record = access.record(access.readable(planId, sampleId));
        return attachments.open(about(record), fileId);
    }

    List<Attachment> of(SampleRecord record) {
        return attachments.of(about(record));
    }

    private SampleRecord draft(UUID planId, UUID sampleId) {
        var record = access.record(access.readable(planId, sampleId));
        if (!record.samplerId().equals(viewer.personId())) {
            throw new NotFound("record");
        }
        record.requireDraft();
        return record;
    }

    private static About about(SampleRecord record) {
        return new About(record.centreId(), null, TYPE, record.id());
    }
}
