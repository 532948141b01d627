package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/**
 * Who may read and write a document: the nominee and the head of centre always; colleagues what the
 * nominee opened to them; the awarding organisation's side what was handed in or shared.
 */
@ApplicationScoped
class EngagementAccess {

    private final Viewer viewer;
    private final EngagementRepository documents;

    EngagementAccess(Viewer viewer, EngagementRepository documents) {
        this.viewer = viewer;
        this.documents = documents;
    }

    /**
     * Lets the caller read.
     *
     * @return the role acted in
     * @throws NotFound if the document does not exist for the caller
     */
    Role requireReadable(EngagementDocument document, Ownership ownership) {
        var role = viewer.requireOn(ownership, EngagementRepository.WHAT);
        if (!mayRead(document, ownership, role)) {
            throw new NotFound(EngagementRepository.WHAT);
        }
        return role;
    }

    private boolean mayRead(EngagementDocument document, Ownership ownership, Role role) {
        if (leads(ownership)) {
            return true;
        }
        if (!role.isCentreSide()) {
            return document.isOpenToReviewer();
        }
        return document.isHandedIn() || documents.contributes(document.id(), viewer.personId());
    }

    /** Whether the caller prepares or signs the document: nominee or head of centre. */
    boolean leads(Ownership ownership) {
        return viewer.holdsOn(ownership, Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE);
    }

    boolean isNominee(Ownership ownership) {
        return viewer.holdsOn(ownership, Role.CENTRE_CONTACT);
    }

    /**
     * Lets the caller write in the section.
     *
     * @throws Refused 403 if the nominee has not opened it to the caller (QMR-120)
     */
    void requireWritable(SectionName section, List<Contributor> contributors, Ownership ownership) {
        if (!mayWrite(section, contributors, ownership)) {
            throw new Refused(403, EngagementProblem.SECTION_NOT_YOURS, null);
        }
    }

    boolean mayWrite(SectionName section, List<Contributor> contributors, Ownership ownership) {
        return isNominee(ownership)
                || contributors.stream()
                        .anyMatch(
                                c ->
                                        c.section() == section
                                                && viewer.person()
                                                        .filter(c.personId()::equals)
                                                        .isPresent());
    }

    /** The centres whose drafts the caller leads, for lists. */
    List<UUID> ledCentres() {
        return viewer.assignments().stream()
                .filter(
                        a ->
                                a.on() == Assignment.Target.CENTRE
                                        && (a.role() == Role.CENTRE_CONTACT
                                                || a.role() == Role.HEAD_OF_CENTRE))
                .map(Assignment::targetId)
                .toList();
    }
}
