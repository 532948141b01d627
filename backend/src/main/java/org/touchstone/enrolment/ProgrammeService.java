package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** The programmes of a centre, their leaders and who does what (QMR-097). */
@ApplicationScoped
class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final EnrolmentRepository enrolments;
    private final QualificationRepository qualifications;
    private final PractitionerRepository practitioners;
    private final CentreDirectory centres;
    private final PersonDirectory people;
    private final Sites sites;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<ProgrammeAdded> added;
    private final Event<ProgrammeEdited> edited;

    ProgrammeService(
            ProgrammeRepository programmes,
            EnrolmentRepository enrolments,
            QualificationRepository qualifications,
            PractitionerRepository practitioners,
            CentreDirectory centres,
            PersonDirectory people,
            Sites sites,
            Viewer viewer,
            Precondition precondition,
            Event<ProgrammeAdded> added,
            Event<ProgrammeEdited> edited) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.practitioners = practitioners;
        this.centres = centres;
        this.people = people;
        this.sites = sites;
        this.viewer = viewer;
        this.precondition = precondition;
        this.added = added;
        this.edited = edited;
    }

    @Transactional
    Paged<ProgrammeView> list(String centre, Boolean withoutLeader, ChangesQuery page) {
        var centreId = centre == null ? null : centres.requireVisible(centre).id();
        return programmes.page(viewer.scope(), centreId, withoutLeader, page);
    }

    @Transactional
    ProgrammeView get(UUID id) {
        return view(visible(id));
    }

    @Transactional
    ProgrammeView add(ProgrammeToAdd request) {
        var enrolment = enrolments.requireVisible(request.enrolmentId());
        var qualification =
                qualifications
                        .byNumber(enrolment.aoId(), request.qualificationNumber())
                        .orElseThrow(
                                () ->
                                        new RulesBroken(
                                                "/qualificationNumber",
                                                EnrolmentProblem.UNKNOWN_QUALIFICATION,
                                                EnrolmentProblem.UNKNOWN_QUALIFICATION.sentence()));
        var centreId = enrolment.centre().id();
        var details = request.details().details();
        requireSound("/details", centreId, details);
        var programme = new Programme(enrolment.id(), qualification.id(), details);
        programmes.persistAndFlush(programme);
        added.fire(programme.added(centreId));
        return view(programme);
    }

    @Transactional
    ProgrammeView edit(UUID id, ProgrammeToSave request) {
        var programme = visible(id);
        precondition.matches(programme.version());
        var centreId = enrolments.require(programme.enrolmentId()).centre().id();
        var details = request.details();
        requireSound("", centreId, details);
        var event = programme.edit(details, centreId);
        programmes.flush();
        edited.fire(event);
        return view(programme);
    }

    private Programme visible(UUID id) {
        var programme =
                programmes.findByIdOptional(id).orElseThrow(() -> new NotFound("programme"));
        viewer.requireOn(enrolments.require(programme.enrolmentId()).ownership(), "programme");
        return programme;
    }

    private void requireSound(String at, UUID centreId, Programme.Details details) {
        var named = new HashSet<>(details.duties().values());
        named.add(details.leaderId());
        named.remove(null);
        var rules =
                new ProgrammeRules(
                        sites.of(centreId).stream()
                                .map(SiteSummary::id)
                                .collect(Collectors.toSet()),
                        practitioners.staffAmong(centreId, named));
        RulesBroken.throwIfAny(rules.broken(at, details));
    }

    private ProgrammeView view(Programme programme) {
        return programmes.view(programme.id(), duties(programme.duties()));
    }

    private List<ProgrammeView.Duty> duties(Map<ProgrammeDuty, UUID> duties) {
        var names = people.byIds(duties.values());
        return duties.entrySet().stream()
                .map(
                        of ->
                                new ProgrammeView.Duty(
                                        of.getKey(),
                                        of.getValue(),
                                        names.get(of.getValue()).name()))
                .toList();
    }
}
