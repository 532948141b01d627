package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;

/** Finds the enrolment of a centre under which the caller acts. */
@ApplicationScoped
class ClaimEnrolments {

    private final CentreDirectory centres;
    private final EnrolmentDirectory enrolments;
    private final Viewer viewer;

    ClaimEnrolments(CentreDirectory centres, EnrolmentDirectory enrolments, Viewer viewer) {
        this.centres = centres;
        this.enrolments = enrolments;
        this.viewer = viewer;
    }

    /**
     * The first enrolment of that centre that a role of the current operation opens.
     *
     * @throws NotFound if there is none
     */
    EnrolmentSummary requireVisibleAt(String centreIdOrNumber) {
        var centre = centres.requireVisible(centreIdOrNumber);
        var scope = viewer.scope();
        var enrolment =
                enrolments.of(centre.id()).stream()
                        .filter(
                                of ->
                                        scope.aos().contains(of.aoId())
                                                || scope.regions().contains(centre.regionId())
                                                || scope.centres().contains(centre.id())
                                                || scope.enrolments().contains(of.id()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("centre"));
        viewer.requireOn(enrolment.ownership(), "centre");
        return enrolment;
    }
}
