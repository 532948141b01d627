package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.Attachments;

/**
 * Certificates of a skill: kept by whose it is and by the leads, read by the same. A skill with
 * another certificate has to be verified anew.
 */
@ApplicationScoped
class SkillFiles {

    private final SkillService skills;
    private final Attachments attachments;

    SkillFiles(SkillService skills, Attachments attachments) {
        this.skills = skills;
        this.attachments = attachments;
    }

    @Transactional
    Attachment add(UUID skillId, FileUpload file, List<FileUpload> all, Boolean noLearnerWork) {
        var skill = skills.readable(skillId);
        var added = attachments.attach(skill.about(), file, all, noLearnerWork);
        skills.proofChanged(skill);
        return added;
    }

    @Transactional
    void remove(UUID skillId, UUID fileId) {
        var skill = skills.readable(skillId);
        attachments.detach(skill.about(), fileId);
        skills.proofChanged(skill);
    }

    @Transactional
    RestResponse<InputStream> open(UUID skillId, UUID fileId) {
        return attachments.open(skills.readable(skillId).about(), fileId);
    }
}
