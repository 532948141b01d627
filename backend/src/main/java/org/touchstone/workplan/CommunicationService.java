package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.PlanEvents.IqaBriefingHeld;
import org.touchstone.workplan.PlanEvents.IqaVersionAcknowledged;

/** Who was given a version, who took note, and chasing (IQA-005, IQA-066 to IQA-068). */
@ApplicationScoped
class CommunicationService {

    private final PlanNoticeRepository notices;
    private final PlanAccess access;
    private final AreaRepository areas;
    private final PlanPost post;
    private final WorkPlanSettings settings;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    CommunicationService(
            PlanNoticeRepository notices,
            PlanAccess access,
            AreaRepository areas,
            PlanPost post,
            WorkPlanSettings settings,
            CentreDirectory centres,
            WorkingCalendars calendars,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.notices = notices;
        this.access = access;
        this.areas = areas;
        this.post = post;
        this.settings = settings;
        this.centres = centres;
        this.calendars = calendars;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** All of them for the leads and the head of centre, else one's own. */
    @Transactional
    Paged<PlanNoticeView> list(UUID planId, UUID versionId, boolean onlyOpen, PageQuery page) {
        var seen = access.readable(planId);
        access.version(seen.plan(), versionId);
        var eyes = eyes(seen);
        return notices.page(
                versionId,
                access.seesDrafts(seen.plan()) ? null : viewer.personId(),
                onlyOpen,
                page,
                row -> PlanNoticeView.of(row, eyes));
    }

    @Transactional
    PlanNoticeView get(UUID planId, UUID versionId, UUID noticeId) {
        var seen = access.readable(planId);
        access.version(seen.plan(), versionId);
        var notice = notices.require(versionId, noticeId);
        if (!access.seesDrafts(seen.plan()) && !notice.personId().equals(viewer.personId())) {
            throw new NotFound("notice");
        }
        return view(seen, notice);
    }

    @Transactional
    PlanNoticeView read(UUID planId, UUID versionId, UUID noticeId) {
        var seen = access.readable(planId);
        var notice = own(versionId, noticeId);
        notice.read(now());
        notices.flush();
        return view(seen, notice);
    }

    @Transactional
    PlanNoticeView acknowledge(UUID planId, UUID versionId, UUID noticeId) {
        var seen = access.readable(planId);
        var notice = own(versionId, noticeId);
        notice.acknowledge(now());
        notices.flush();
        events.fire(new IqaVersionAcknowledged(seen.plan().about(), versionId, notice.personId()));
        return view(seen, notice);
    }

    /** By the lead, beside the reminders that come by themselves. */
    @Transactional
    PlanNoticeView remind(UUID planId, UUID versionId, UUID noticeId) {
        var seen = access.led(planId);
        var notice = notices.require(versionId, noticeId);
        precondition.matches(notice.version());
        if (notice.isAcknowledged()) {
            throw new AlreadyExists(
                    WorkPlanProblem.ACKNOWLEDGED_ALREADY,
                    WorkPlanProblem.ACKNOWLEDGED_ALREADY.sentence());
        }
        notice.reminded();
        notices.flush();
        post.remind(seen.plan(), notice, "by-hand-" + notice.version());
        return view(seen, notice);
    }

    /** Counts as read, not as acknowledged. */
    @Transactional
    void brief(UUID planId, UUID versionId, BriefingToRecord request) {
        var seen = access.led(planId);
        var version = access.version(seen.plan(), versionId);
        if (version.publishedAt() == null) {
            throw new NotFound("version");
        }
        var problems = new ArrayList<Violation>();
        if (request.heldOn().isAfter(LocalDate.now(clock))) {
            problems.add(Violation.of("/heldOn", WorkPlanProblem.IN_FUTURE));
        }
        if (!areas.teamWithin(seen.area().id(), seen.plan().startsOn(), seen.plan().endsOn())
                .containsAll(request.attendees())) {
            problems.add(Violation.of("/attendees", WorkPlanProblem.UNKNOWN_MEMBER));
        }
        RulesBroken.throwIfAny(problems);
        notices.brief(versionId, request, viewer.personId());
        notices.of(versionId, request.attendees()).forEach(notice -> notice.read(now()));
        notices.flush();
        events.fire(
                new IqaBriefingHeld(
                        seen.plan().about(), versionId, request.heldOn(), request.attendees()));
    }

    private PlanNotice own(UUID versionId, UUID noticeId) {
        var notice = notices.require(versionId, noticeId);
        if (!notice.personId().equals(viewer.personId())) {
            throw new NotFound("notice");
        }
        return notice;
    }

    private PlanNoticeView view(PlanAccess.Seen seen, PlanNotice notice) {
        var eyes = eyes(seen);
        return notices.view(notice.id(), row -> PlanNoticeView.of(row, eyes));
    }

    private PlanNoticeView.Eyes eyes(PlanAccess.Seen seen) {
        return new PlanNoticeView.Eyes(
                seen.leads(),
                viewer.personId(),
                calendars.of(centres.require(seen.plan().centreId()).nation()),
                LocalDate.now(clock),
                clock.getZone(),
                settings.values().acknowledgementOutstandingAfter());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
