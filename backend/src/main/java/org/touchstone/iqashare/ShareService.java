package org.touchstone.iqashare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.iqashare.ShareToGive.Chosen;
import org.touchstone.iqashare.SharingAreas.SharingArea;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Gives shares, ends them, and opens them to those they are for (IQA-081). */
@ApplicationScoped
class ShareService {

    private static final String WHAT = "share";

    private final ShareRepository shares;
    private final SharingAreas areas;
    private final Instance<SharedPart> parts;
    private final VisitDirectory visits;
    private final Notices notices;
    private final ShareSettings settings;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ShareService(
            ShareRepository shares,
            SharingAreas areas,
            @Any Instance<SharedPart> parts,
            VisitDirectory visits,
            Notices notices,
            ShareSettings settings,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.shares = shares;
        this.areas = areas;
        this.parts = parts;
        this.visits = visits;
        this.notices = notices;
        this.settings = settings;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** What the lead of the area can choose from. */
    @Transactional
    Paged<Shareable> offered(UUID areaId) {
        var area = areas.led(areaId);
        return new Paged<>(
                parts.stream()
                        .sorted(Comparator.comparing(SharedPart::kind))
                        .flatMap(part -> part.offered(area.id()).stream())
                        .toList(),
                null);
    }

    /** The visits whose reviewer the lead of the area can share something with. */
    @Transactional
    Paged<ShareableVisit> visits(UUID areaId) {
        var area = areas.led(areaId);
        var window = settings.values();
        return new Paged<>(
                shares.visits(area.centreId(), today().minusDays(window.daysAfterVisit()), window),
                null);
    }

    @Transactional
    Paged<ShareRow> list(UUID areaId, PageQuery page) {
        return shares.page(areas.ledByCaller(), areaId, viewer.personId(), today(), page);
    }

    @Transactional
    ShareView give(ShareToGive request) {
        var area = areas.led(request.areaId());
        var visit = visitOf(area, request.visitId());
        requireWithin(request, visit);
        var share =
                new Share(
                        area,
                        visit.id(),
                        visit.reviewerId(),
                        request,
                        chosen(area, request.records()),
                        viewer.personId(),
                        now());
        shares.persistAndFlush(share);
        events.fire(share.shared());
        notices.post(
                NewNotice.of(
                        "iqa-share-given",
                        share.reviewerId(),
                        Map.of(
                                "centre",
                                visit.enrolment().centre().name(),
                                "from",
                                share.fromOn().toString(),
                                "to",
                                share.toOn().toString()),
                        "/iqa-shares/" + share.id(),
                        ShareEvents.TYPE,
                        share.id(),
                        share.centreId(),
                        "given"));
        return view(share, true);
    }

    private VisitSummary visitOf(SharingArea area, UUID visitId) {
        try {
            var visit = visits.require(visitId);
            if (visit.reviewerId() != null
                    && visit.enrolment().centre().id().equals(area.centreId())) {
                return visit;
            }
        } catch (NotFound none) {
            // Answered below, like the visit of another centre.
        }
        throw new RulesBroken(
                "/visitId", ShareProblem.NO_SUCH_VISIT, ShareProblem.NO_SUCH_VISIT.sentence());
    }

    private void requireWithin(ShareToGive request, VisitSummary visit) {
        if (visit.startOn() == null) {
            throw new RulesBroken(
                    "/visitId",
                    ShareProblem.VISIT_WITHOUT_DATE,
                    ShareProblem.VISIT_WITHOUT_DATE.sentence());
        }
        var first = visit.startOn().minusDays(settings.values().daysBeforeVisit());
        var last = visit.endOn().plusDays(settings.values().daysAfterVisit());
        var words = "Choose days from %s to %s, around the visit.".formatted(first, last);
        var problems = new ArrayList<Violation>();
        if (request.fromOn().isBefore(first)) {
            problems.add(new Violation("/fromOn", ShareProblem.OUTSIDE_VISIT, words));
        }
        if (request.toOn().isAfter(last)) {
            problems.add(new Violation("/toOn", ShareProblem.OUTSIDE_VISIT, words));
        }
        if (request.toOn().isBefore(request.fromOn()) || request.toOn().isBefore(today())) {
            problems.add(
                    new Violation(
                            "/toOn",
                            ShareProblem.OUTSIDE_VISIT,
                            "The last day lies neither before the first nor in the past."));
        }
        RulesBroken.throwIfAny(problems);
    }

    private List<Shareable> chosen(SharingArea area, List<Chosen> wanted) {
        var offered = new HashMap<Chosen, Shareable>();
        parts.stream()
                .filter(part -> wanted.stream().anyMatch(one -> one.kind() == part.kind()))
                .flatMap(part -> part.offered(area.id()).stream())
                .forEach(one -> offered.put(new Chosen(one.kind(), one.id()), one));
        var problems = new ArrayList<Violation>();
        for (var index = 0; index < wanted.size(); index++) {
            if (!offered.containsKey(wanted.get(index))) {
                problems.add(Violation.of("/records/" + index, ShareProblem.UNKNOWN_RECORD));
            }
        }
        RulesBroken.throwIfAny(problems);
        return wanted.stream().distinct().map(offered::get).toList();
    }

    @Transactional
    ShareView get(UUID id) {
        var seen = seen(id);
        log(seen, null);
        return view(seen.share(), seen.leads());
    }

    @Transactional
    ShareView end(UUID id) {
        var share = shares.require(id);
        areas.led(share.areaId());
        precondition.matches(share.version());
        var ended = share.end(viewer.personId(), today(), now());
        shares.flush();
        events.fire(ended);
        return view(share, true);
    }

    @Transactional
    Paged<ShareView.Reading> readings(UUID id, PageQuery page) {
        var share = shares.require(id);
        areas.led(share.areaId());
        return shares.readings(id, page);
    }

    @Transactional
    SharedReading read(UUID id, UUID recordId, SharedKind kind) {
        var seen = seen(id);
        var item = item(seen, recordId, kind);
        var content = part(item.kind()).read(seen.share().areaId(), recordId);
        log(seen, item);
        return SharedReading.of(content, seen.share(), now());
    }

    /** Only what was shared is compared, both sides of it. */
    @Transactional
    SharedReading difference(UUID id, UUID earlierId, UUID laterId, SharedKind kind) {
        var seen = seen(id);
        var later = item(seen, laterId, kind);
        var earlier = item(seen, earlierId, later.kind());
        var difference =
                part(later.kind())
                        .difference(seen.share().areaId(), earlierId, laterId)
                        .orElseThrow(() -> new NotFound("comparison"));
        log(seen, earlier);
        log(seen, later);
        return SharedReading.of(difference, seen.share(), now());
    }

    private SharedPart part(SharedKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("record"));
    }

    private static Share.Item item(Seen seen, UUID recordId, SharedKind kind) {
        return seen.share().item(recordId, kind).orElseThrow(() -> new NotFound("record"));
    }

    private record Seen(Share share, boolean leads) {}

    /** Open to the lead of the area, and on its days to the reviewer of the visit. */
    private Seen seen(UUID id) {
        var share = shares.require(id);
        if (areas.ledByCaller().contains(share.areaId())) {
            viewer.requireOn(Ownership.ofCentre(share.centreId()), WHAT);
            return new Seen(share, true);
        }
        var visit = visits.require(share.visitId());
        viewer.requireOn(visit.ownership(), WHAT);
        var me = viewer.personId();
        if (!share.isFor(me)
                || !me.equals(visit.reviewerId())
                || !viewer.holdsOn(visit.ownership(), Role.REVIEWER)
                || !share.isOpen(today())) {
            throw new NotFound(WHAT);
        }
        return new Seen(share, false);
    }

    private void log(Seen seen, Share.Item item) {
        if (!seen.leads()) {
            shares.keep(new ShareRead(seen.share(), item, viewer.personId(), now()));
            events.fire(seen.share().read(item));
        }
    }

    private ShareView view(Share share, boolean leads) {
        return new ShareView(
                share.id(),
                shares.row(share.id(), today()),
                share.items().stream().map(ShareView::shown).toList(),
                Command.when(leads && !share.isOver(today()), () -> Command.open("end")),
                share.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
