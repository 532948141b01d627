package org.touchstone.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** Reads assessments for those of the centre who work with them. */
@ApplicationScoped
class AssessmentReading {

    private final AssessmentRepository assessments;
    private final CentreDirectory centres;
    private final Viewer viewer;

    AssessmentReading(AssessmentRepository assessments, CentreDirectory centres, Viewer viewer) {
        this.assessments = assessments;
        this.centres = centres;
        this.viewer = viewer;
    }

    /** A page; for someone who only assesses there, of their own decisions (IQA-003). */
    @Transactional
    Paged<AssessmentRow> list(String centre, AssessmentFilter filter, PageQuery page) {
        var centreId = centres.requireVisible(centre).id();
        var row = Ownership.ofCentre(centreId);
        viewer.requireOn(row, "centre");
        var all =
                viewer.holdsOn(
                        row,
                        Role.CENTRE_CONTACT,
                        Role.HEAD_OF_CENTRE,
                        Role.LEAD_IQA,
                        Role.IQA,
                        Role.MIS_CLIENT);
        return assessments.page(centreId, all ? null : viewer.personId(), filter, page);
    }
}
