package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;

/** Centres under schemes. */
@ApplicationScoped
class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final CentreDirectory centres;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Event<CentreEnrolled> enrolled;

    EnrolmentService(
            EnrolmentRepository enrolments,
            CentreDirectory centres,
            SchemeDirectory schemes,
            Viewer viewer,
            Event<CentreEnrolled> enrolled) {
        this.enrolments = enrolments;
        this.centres = centres;
        this.schemes = schemes;
        this.viewer = viewer;
        this.enrolled = enrolled;
    }

    @Transactional
    Paged<EnrolmentRow> list(String centre, String scheme, PageQuery page) {
        var centreId = centre == null ? null : centres.requireVisible(centre).id();
        return enrolments.page(viewer.scope(), centreId, scheme, page);
    }

    @Transactional
    EnrolmentRow enrol(CentreToEnrol request) {
        var centre = centres.requireVisible(request.centre());
        var aoId =
                viewer.scope().aos().stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("awarding organisation"));
        if (schemes.current(request.scheme()).isEmpty()) {
            throw new RulesBroken(
                    "/scheme",
                    EnrolmentProblem.UNKNOWN_SCHEME,
                    EnrolmentProblem.UNKNOWN_SCHEME.sentence());
        }
        if (enrolments.of(centre.id(), request.scheme()).isPresent()) {
            throw new AlreadyExists(
                    EnrolmentProblem.ALREADY_ENROLLED,
                    EnrolmentProblem.ALREADY_ENROLLED.sentence());
        }
        var enrolment = new Enrolment(Ids.next(), aoId, centre.id(), request.scheme());
        enrolments.persistAndFlush(enrolment);
        enrolled.fire(enrolment.enrolled());
        return row(enrolment.id(), centre.id());
    }

    @Transactional
    EnrolmentRow get(UUID id) {
        var enrolment = enrolments.requireVisible(id);
        return row(id, enrolment.centre().id());
    }

    private EnrolmentRow row(UUID id, UUID centreId) {
        return enrolments
                .page(viewer.scope(), centreId, null, PageQuery.first(200))
                .items()
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment"));
    }
}
