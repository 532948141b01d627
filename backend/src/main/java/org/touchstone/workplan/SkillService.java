package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.ResourceEvents.IqaSkillSaved;
import org.touchstone.workplan.ResourceEvents.IqaSkillVerified;

/** The skills base, person by person (IQA-007). */
@ApplicationScoped
class SkillService {

    private static final Role[] KEEPERS = {Role.LEAD_IQA, Role.HEAD_OF_CENTRE};

    private final SkillRepository skills;
    private final CentreStaff staff;
    private final WorkPlanSettings settings;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    SkillService(
            SkillRepository skills,
            CentreStaff staff,
            WorkPlanSettings settings,
            CentreDirectory centres,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.skills = skills;
        this.staff = staff;
        this.settings = settings;
        this.centres = centres;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** Of one centre; who does not keep the skills of that centre finds their own. */
    @Transactional
    Paged<SkillView> list(String centre, UUID personId, PageQuery page) {
        var centreId = centres.requireVisible(centre).id();
        var person = keeps(centreId) ? personId : viewer.personId();
        return skills.page(
                viewer.scope().centres(), centreId, person, page, row -> view(row, centreId));
    }

    @Transactional
    SkillView get(UUID id) {
        return view(readable(id));
    }

    @Transactional
    SkillView add(SkillToSave request) {
        var centre = centres.requireVisible(request.centre());
        requireMayWrite(centre.id(), request.personId());
        requireSound(centre.id(), request);
        var skill = new Skill(centre.id(), request.personId(), request, qualifyBy());
        skills.persistAndFlush(skill);
        return saved(skill);
    }

    @Transactional
    SkillView edit(UUID id, SkillToSave request) {
        var skill = readable(id);
        precondition.matches(skill.version());
        requireMayWrite(skill.centreId(), skill.personId());
        requireSound(skill.centreId(), request);
        skill.edit(request, qualifyBy());
        skills.flush();
        return saved(skill);
    }

    @Transactional
    SkillView verify(UUID id) {
        var skill = readable(id);
        precondition.matches(skill.version());
        skill.verify(viewer.personId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        skills.flush();
        events.fire(
                new IqaSkillVerified(
                        skill.about(), skill.personId(), skill.qualification(), viewer.personId()));
        return view(skill);
    }

    /** A certificate was added or taken off; whoever reads a skill keeps it, too. */
    void proofChanged(Skill skill) {
        skill.proofChanged();
        skills.flush();
        events.fire(new IqaSkillSaved(skill.about(), skill.personId(), skill.qualification()));
    }

    private LocalDate qualifyBy() {
        return LocalDate.now(clock).plusMonths(settings.values().qualifyMonths());
    }

    private SkillView saved(Skill skill) {
        events.fire(new IqaSkillSaved(skill.about(), skill.personId(), skill.qualification()));
        return view(skill);
    }

    /** One's own, or as the one who keeps the skills of the centre. */
    Skill readable(UUID id) {
        var skill = skills.require(id);
        viewer.requireOn(Ownership.ofCentre(skill.centreId()), "skill");
        if (!keeps(skill.centreId()) && !skill.personId().equals(viewer.personId())) {
            throw new NotFound("skill");
        }
        return skill;
    }

    private boolean keeps(UUID centreId) {
        return viewer.holdsOn(Ownership.ofCentre(centreId), KEEPERS);
    }

    /** One's own, or as the one who keeps the skills of the centre. */
    private void requireMayWrite(UUID centreId, UUID personId) {
        if (!keeps(centreId) && !personId.equals(viewer.personId())) {
            throw new Refused(
                    403, WorkPlanProblem.OTHERS_RECORD, WorkPlanProblem.OTHERS_RECORD.sentence());
        }
    }

    private void requireSound(UUID centreId, SkillToSave request) {
        var problems = new ArrayList<Violation>();
        if (!staff.worksAt(centreId, request.personId())) {
            problems.add(Violation.of("/personId", WorkPlanProblem.UNKNOWN_STAFF));
        }
        if (request.programmeId() != null
                && !staff.programmes(centreId).contains(request.programmeId())) {
            problems.add(Violation.of("/programmeId", WorkPlanProblem.UNKNOWN_PROGRAMME));
        }
        RulesBroken.throwIfAny(problems);
    }

    private SkillView view(Skill skill) {
        return skills.view(skill.id(), row -> view(row, skill.centreId()));
    }

    private SkillView view(Row row, UUID centreId) {
        var own = row.uuid("person_id").equals(viewer.personId());
        var keeps = keeps(centreId);
        return SkillView.of(row, LocalDate.now(clock), own || keeps, keeps && !own);
    }
}
