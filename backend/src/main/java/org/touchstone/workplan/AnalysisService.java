package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionToOpen;
import org.touchstone.action.InternalActions;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.ResourceEvents.IqaAnalysisSaved;
import org.touchstone.workplan.ResourceEvents.IqaAnalysisSigned;
import org.touchstone.workplan.ResourceEvents.IqaCheckRecorded;

/** What members need to learn, seen by both sides (IQA-008 to IQA-010). */
@ApplicationScoped
class AnalysisService {

    private final AnalysisRepository analyses;
    private final AreaRepository areas;
    private final AreaAccess access;
    private final CentreStaff staff;
    private final WorkPlanSettings settings;
    private final InternalActions actions;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    AnalysisService(
            AnalysisRepository analyses,
            AreaRepository areas,
            AreaAccess access,
            CentreStaff staff,
            WorkPlanSettings settings,
            InternalActions actions,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.analyses = analyses;
        this.areas = areas;
        this.access = access;
        this.staff = staff;
        this.settings = settings;
        this.actions = actions;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** Who does not lead the area finds their own. */
    @Transactional
    Paged<AnalysisRow> list(UUID areaId, PageQuery page) {
        return analyses.page(areaId, whose(areaId), page);
    }

    @Transactional
    AnalysisView get(UUID areaId, UUID id) {
        return view(areaId, readable(areaId, id));
    }

    @Transactional
    AnalysisView add(UUID areaId, AnalysisToSave request) {
        access.led(areaId);
        requireSound(areaId, request.personId(), request.heldOn());
        var analysis = new Analysis(areaId, request.personId(), request.heldOn(), request.lines());
        analyses.persistAndFlush(analysis);
        return saved(areaId, analysis);
    }

    @Transactional
    AnalysisView edit(UUID areaId, UUID id, AnalysisToSave request) {
        access.led(areaId);
        var analysis = analyses.require(areaId, id);
        precondition.matches(analysis.version());
        requireSound(areaId, analysis.personId(), request.heldOn());
        analysis.edit(request.heldOn(), request.lines());
        analyses.flush();
        return saved(areaId, analysis);
    }

    @Transactional
    AnalysisView rate(UUID areaId, UUID id, RatingsToGive request) {
        var analysis = readable(areaId, id);
        requireOwn(analysis);
        precondition.matches(analysis.version());
        analysis.rate(request.ratings());
        analyses.flush();
        return saved(areaId, analysis);
    }

    /** For the side on which the caller stands: the member's own, else the lead's. */
    @Transactional
    AnalysisView sign(UUID areaId, UUID id) {
        var analysis = readable(areaId, id);
        precondition.matches(analysis.version());
        var own = analysis.personId().equals(viewer.personId());
        var gap = settings.values().gapToAct();
        requireDaysToCome(analysis);
        if (own) {
            analysis.signAsMember(gap, now());
        } else {
            access.led(areaId);
            analysis.signAsLead(viewer.personId(), gap, now());
        }
        analyses.flush();
        var area = areas.require(areaId);
        events.fire(
                new IqaAnalysisSigned(
                        AreaService.about(area), analysis.personId(), !own, analysis.isSigned()));
        if (analysis.isSigned()) {
            openActions(area, analysis);
        }
        return view(areaId, analysis);
    }

    /** What both signed becomes the member's to do, and the lead's to accept (IQA-010). */
    private void openActions(Area area, Analysis analysis) {
        for (var line : analysis.competences()) {
            if (line.hasAction()) {
                actions.open(
                        new InternalActionToOpen(
                                area.centreId(),
                                ActionSource.TRAINING_NEED,
                                analysis.id(),
                                line.agreedAction(),
                                analysis.personId(),
                                analysis.leadSignedBy(),
                                line.actionDueOn()));
            }
        }
    }

    private void requireDaysToCome(Analysis analysis) {
        var today = LocalDate.now(clock);
        var problems = new ArrayList<Violation>();
        for (var index = 0; index < analysis.competences().size(); index++) {
            var line = analysis.competences().get(index);
            if (line.hasAction() && line.actionDueOn().isBefore(today)) {
                problems.add(
                        new Violation(
                                "/competences/%d/actionDueOn".formatted(index),
                                CommonProblem.INVALID_VALUE,
                                "The day has passed. The lead sets another one first."));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    @Transactional
    Paged<CheckView> checks(UUID areaId, PageQuery page) {
        return analyses.checks(areaId, whose(areaId), page);
    }

    @Transactional
    CheckView record(UUID areaId, CheckToRecord request) {
        var area = access.led(areaId);
        requireSound(areaId, request.personId(), request.heldOn());
        if (request.personId().equals(viewer.personId())) {
            throw new Refused(403, WorkPlanProblem.OWN_SKILL, WorkPlanProblem.OWN_SKILL.sentence());
        }
        var check = new SkillCheck(areaId, request, viewer.personId());
        analyses.add(check);
        events.fire(
                new IqaCheckRecorded(
                        AreaService.about(area),
                        request.personId(),
                        request.kind(),
                        request.heldOn(),
                        check.inPlace()));
        return analyses.check(check.id());
    }

    private UUID whose(UUID areaId) {
        return access.leads(access.readable(areaId)) ? null : viewer.personId();
    }

    private Analysis readable(UUID areaId, UUID id) {
        var leads = access.leads(access.readable(areaId));
        var analysis = analyses.require(areaId, id);
        if (!leads && !analysis.personId().equals(viewer.personId())) {
            throw new NotFound("analysis");
        }
        return analysis;
    }

    private void requireOwn(Analysis analysis) {
        if (!analysis.personId().equals(viewer.personId())) {
            throw new Refused(
                    403, WorkPlanProblem.OTHERS_RECORD, WorkPlanProblem.OTHERS_RECORD.sentence());
        }
    }

    private void requireSound(UUID areaId, UUID personId, LocalDate heldOn) {
        var problems = new ArrayList<Violation>();
        var today = LocalDate.now(clock);
        if (!areas.isMember(areaId, personId, today, today)) {
            problems.add(Violation.of("/personId", WorkPlanProblem.UNKNOWN_MEMBER));
        }
        if (heldOn.isAfter(today)) {
            problems.add(Violation.of("/heldOn", WorkPlanProblem.IN_FUTURE));
        }
        RulesBroken.throwIfAny(problems);
    }

    private AnalysisView saved(UUID areaId, Analysis analysis) {
        events.fire(
                new IqaAnalysisSaved(
                        AreaService.about(areas.require(areaId)),
                        analysis.personId(),
                        analysis.heldOn()));
        return view(areaId, analysis);
    }

    private AnalysisView view(UUID areaId, Analysis analysis) {
        return new AnalysisView(
                analysis.id(),
                areaId,
                analysis.personId(),
                staff.name(analysis.personId()),
                analysis.heldOn(),
                analysis.competences().stream().map(AnalysisView.Line::of).toList(),
                actions.of(ActionSource.TRAINING_NEED, List.of(analysis.id())).stream()
                        .map(AnalysisView.Opened::of)
                        .toList(),
                analysis.leadSignedAt(),
                analysis.memberSignedAt(),
                commands(areaId, analysis),
                analysis.version());
    }

    private List<Command> commands(UUID areaId, Analysis analysis) {
        if (analysis.isSigned()) {
            return List.of();
        }
        var own = analysis.personId().equals(viewer.personId());
        var signed = own ? analysis.memberSignedAt() : analysis.leadSignedAt();
        var leads = !own && access.leads(areas.require(areaId));
        var commands = new ArrayList<Command>();
        commands.addAll(Command.when(leads, () -> Command.open("edit")));
        commands.addAll(Command.when(own, () -> Command.open("rate")));
        commands.addAll(
                Command.when(
                        (own || leads) && signed == null,
                        () -> Command.of("sign", analysis.missing(settings.values().gapToAct()))));
        return commands;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
