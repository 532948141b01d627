package org.touchstone.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.Attachments;
import org.touchstone.shared.security.Viewer;

/** What shows an entry of the log: added by whose it is until somebody else has verified it. */
@ApplicationScoped
class CpdFiles {

    private final CpdService entries;
    private final Attachments attachments;
    private final Viewer viewer;

    CpdFiles(CpdService entries, Attachments attachments, Viewer viewer) {
        this.entries = entries;
        this.attachments = attachments;
        this.viewer = viewer;
    }

    @Transactional
    Attachment add(UUID entryId, FileUpload file, List<FileUpload> all, Boolean noLearnerWork) {
        return attachments.attach(own(entryId).about(), file, all, noLearnerWork);
    }

    @Transactional
    void remove(UUID entryId, UUID fileId) {
        attachments.detach(own(entryId).about(), fileId);
    }

    @Transactional
    RestResponse<InputStream> open(UUID entryId, UUID fileId) {
        return attachments.open(entries.readable(entryId).about(), fileId);
    }

    private CpdEntry own(UUID entryId) {
        var entry = entries.readable(entryId);
        entry.requireEditable(viewer.personId());
        return entry;
    }
}
