package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitSummary;

/**
 * Who may read which evidence of a visit that is open to them (QMR-160): the awarding
 * organisation's people all of it, the nominee and the head of centre all of their own side's,
 * other staff what they brought themselves and what hangs on records of theirs.
 */
@ApplicationScoped
class EvidenceAccess {

    private static final Role[] AWARDING_ORGANISATION = {
        Role.REVIEWER, Role.QUALITY_MANAGER, Role.PRINCIPAL_REVIEWER
    };
    private static final Role[] WHOLE_CENTRE = {Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE};

    private final Viewer viewer;
    private final EvidenceRepository links;
    private final Instance<SharedEvidence> shared;

    EvidenceAccess(Viewer viewer, EvidenceRepository links, @Any Instance<SharedEvidence> shared) {
        this.viewer = viewer;
        this.links = links;
        this.shared = shared;
    }

    /** The side on which the caller acts at that visit. */
    Side sideAt(VisitSummary visit) {
        return viewer.holdsOn(visit.ownership(), AWARDING_ORGANISATION)
                ? Side.AWARDING_ORGANISATION
                : Side.CENTRE;
    }

    /** Whether the caller lists only what they brought themselves. */
    boolean ownOnly(VisitSummary visit) {
        return sideAt(visit) == Side.CENTRE && !viewer.holdsOn(visit.ownership(), WHOLE_CENTRE);
    }

    /**
     * @throws NotFound if the evidence is not the caller's to see
     */
    void requireReadable(Evidence evidence, VisitSummary visit) {
        var hidden =
                evidence.side() == Side.AWARDING_ORGANISATION && sideAt(visit) == Side.CENTRE
                        || ownOnly(visit) && !isOwnOrShared(evidence);
        if (hidden) {
            throw new NotFound("evidence");
        }
    }

    private boolean isOwnOrShared(Evidence evidence) {
        var me = viewer.personId();
        return evidence.addedBy().equals(me)
                || shared.stream()
                        .anyMatch(
                                one -> {
                                    var subjects = links.subjects(evidence.id(), one.subjectType());
                                    return !subjects.isEmpty() && one.anyBelongsTo(me, subjects);
                                });
    }

    /** Whether the caller may describe it otherwise or delete it: who added it, and the nominee. */
    boolean mayChange(Evidence evidence, VisitSummary visit) {
        return evidence.addedBy().equals(viewer.personId())
                || evidence.side() == Side.CENTRE
                        && viewer.holdsOn(visit.ownership(), Role.CENTRE_CONTACT);
    }
}
