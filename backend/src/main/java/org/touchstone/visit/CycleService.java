package org.touchstone.visit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.scheme.CycleDates;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.scheme.SchemeVersion;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.CycleResource.CycleView;
import org.touchstone.visit.CycleResource.NewCycle;
import org.touchstone.visit.CycleResource.ScopeRow;

/** Plans and opens cycles. */
@ApplicationScoped
class CycleService {

    private static final int CENTRES_AT_ONCE = 100;

    private final EntityManager database;
    private final CycleRepository cycles;
    private final DueVisits dueVisits;
    private final EnrolmentScope scope;
    private final SchemeDirectory schemes;
    private final AwardingOrganisationInUse organisation;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<CyclePlanned> planned;
    private final Event<CycleOpened> opened;

    CycleService(
            EntityManager database,
            CycleRepository cycles,
            DueVisits dueVisits,
            EnrolmentScope scope,
            SchemeDirectory schemes,
            AwardingOrganisationInUse organisation,
            Viewer viewer,
            Clock clock,
            Event<CyclePlanned> planned,
            Event<CycleOpened> opened) {
        this.database = database;
        this.cycles = cycles;
        this.dueVisits = dueVisits;
        this.scope = scope;
        this.schemes = schemes;
        this.organisation = organisation;
        this.viewer = viewer;
        this.clock = clock;
        this.planned = planned;
        this.opened = opened;
    }

    Paged<CycleView> list(PageQuery page) {
        return KeysetQuery.select(
                        "y.id as id, y.version as version, y.name as name, y.scheme_version_id as scheme_version_id,"
                                + " y.starts_on as starts_on, y.ends_on as ends_on, y.window_from as window_from,"
                                + " y.window_to as window_to, y.announce_from as announce_from,"
                                + " y.allocation_by as allocation_by, y.at_risk_from as at_risk_from,"
                                + " y.opened_at as opened_at, (select count(*) from visit v where v.cycle_id = y.id) as visits",
                        "cycle y",
                        "y.id")
                .where("y.ao_id in (:aos)", "aos", organisation.all())
                .order("startsOn", "y.starts_on")
                .defaultSort("-startsOn")
                .page(database, page, this::row);
    }

    private CycleView row(Row row) {
        var scheme = schemes.version(row.uuid("scheme_version_id"));
        return new CycleView(
                row.uuid("id"),
                row.number("version"),
                row.text("name"),
                scheme.scheme(),
                scheme.version(),
                row.date("starts_on"),
                row.date("ends_on"),
                row.date("window_from"),
                row.date("window_to"),
                row.date("announce_from"),
                row.date("allocation_by"),
                row.date("at_risk_from"),
                row.instant("opened_at"),
                isToday(row.date("starts_on"), row.date("ends_on")),
                row.number("visits"),
                List.of());
    }

    @Transactional
    CycleView get(UUID cycleId) {
        return view(visible(cycleId));
    }

    @Transactional
    CycleView create(NewCycle request) {
        var aoId = organisation.only();
        var scheme = scheme(request);
        var dates = dates(request, scheme);
        if (cycles.anyNamed(aoId, scheme.scheme(), request.name())) {
            throw new AlreadyExists(
                    VisitProblem.CYCLE_EXISTS,
                    "There is a cycle named " + request.name() + " already.");
        }
        holdOrganisation(aoId);
        if (cycles.anyOverlapping(aoId, scheme.scheme(), dates.startsOn(), dates.endsOn())) {
            throw new RulesBroken(
                    "/startsOn",
                    VisitProblem.CYCLE_OVERLAP,
                    VisitProblem.CYCLE_OVERLAP.sentence()
                            + " Choose dates that begin after the other cycle ends.");
        }
        var cycle = new Cycle(aoId, scheme, request.name(), dates);
        cycles.persist(cycle);
        planned.fire(
                new CyclePlanned(
                        cycle.id(),
                        aoId,
                        cycle.name(),
                        scheme.id(),
                        cycle.startsOn(),
                        cycle.endsOn()));
        return view(cycle);
    }

    /** Two cycles planned at the same moment must not overlap unseen: they take their turns. */
    private void holdOrganisation(UUID aoId) {
        database.createNativeQuery("select id from awarding_organisation where id = :ao for update")
                .setParameter("ao", aoId)
                .getResultList();
    }

    private SchemeVersion scheme(NewCycle request) {
        var version =
                request.schemeVersion() == null
                        ? schemes.current(request.scheme())
                        : schemes.byCode(request.scheme(), request.schemeVersion());
        return version.orElseThrow(
                () ->
                        new RulesBroken(
                                request.schemeVersion() == null ? "/scheme" : "/schemeVersion",
                                VisitProblem.UNKNOWN_SCHEME_VERSION,
                                VisitProblem.UNKNOWN_SCHEME_VERSION.sentence()));
    }

    private static CycleDates dates(NewCycle request, SchemeVersion scheme) {
        var usual = scheme.rulebook().cycle().beginningIn(request.startsOn().getYear());
        var dates =
                new CycleDates(
                        request.startsOn(),
                        given(request.endsOn(), usual.endsOn()),
                        given(request.windowFrom(), usual.windowFrom()),
                        given(request.windowTo(), usual.windowTo()),
                        usual.allocationPrepareFrom(),
                        usual.allocationAnnounceFrom(),
                        usual.allocationTargetBy(),
                        usual.visitAtRiskFrom(),
                        usual.newCentreFrom(),
                        usual.deferWhenAfter());
        if (dates.windowFrom().isBefore(dates.startsOn())
                || dates.windowTo().isBefore(dates.windowFrom())
                || dates.endsOn().isBefore(dates.windowTo())) {
            throw new RulesBroken(
                    "/windowFrom",
                    VisitProblem.CYCLE_DATES_OUT_OF_ORDER,
                    VisitProblem.CYCLE_DATES_OUT_OF_ORDER.sentence());
        }
        return dates;
    }

    private static LocalDate given(LocalDate wanted, LocalDate usual) {
        return wanted == null ? usual : wanted;
    }

    @Transactional
    Paged<ScopeRow> preview(UUID cycleId, Boolean inScope, PageQuery page) {
        var cycle = visible(cycleId);
        var results = scope.ofAll(cycle.aoId(), cycle.schemeVersionId());
        var wanted =
                inScope == null
                        ? null
                        : results.values().stream()
                                .filter(result -> result.inScope() == inScope)
                                .map(result -> result.enrolmentId())
                                .toList();
        if (wanted != null && wanted.isEmpty()) {
            return new Paged<>(List.of(), null);
        }
        return KeysetQuery.select(
                        "e.id as id, c.number as number, c.name as name, v.id as visit_id",
                        "enrolment e join centre c on c.id = e.centre_id join cycle y on y.ao_id = e.ao_id"
                                + " and y.scheme_code = e.scheme_code left join visit v on v.enrolment_id = e.id and v.cycle_id = y.id",
                        "e.id")
                .where("y.id = :cycle", "cycle", cycleId)
                .where("e.id in (:wanted)", "wanted", wanted)
                .order("centre", "c.number")
                .defaultSort("centre")
                .page(
                        database,
                        page,
                        row -> {
                            var result = results.get(row.uuid("id"));
                            return new ScopeRow(
                                    row.uuid("id"),
                                    row.text("number"),
                                    row.text("name"),
                                    result != null && result.inScope(),
                                    result == null ? List.of() : result.reasons(),
                                    result == null ? null : result.firstRegistrationOn(),
                                    row.uuid("visit_id"));
                        });
    }

    /**
     * Opens a cycle in steps, each in a transaction of its own: thousands of centres are one
     * command, and one that was cut off goes on where it stopped.
     */
    CycleView open(UUID cycleId) {
        var missing =
                QuarkusTransaction.requiringNew().call(() -> dueVisits.missing(visible(cycleId)));
        for (var from = 0; from < missing.size(); from += CENTRES_AT_ONCE) {
            var step = missing.subList(from, Math.min(from + CENTRES_AT_ONCE, missing.size()));
            QuarkusTransaction.requiringNew().run(() -> dueVisits.open(cycleId, step));
        }
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var cycle = visible(cycleId);
                            if (!cycle.isOpen()) {
                                opened.fire(new CycleOpened(cycleId, missing.size()));
                            }
                            cycle.opened(clock.instant());
                            return view(cycle);
                        });
    }

    private Cycle visible(UUID cycleId) {
        var cycle = cycles.require(cycleId);
        viewer.requireOn(Ownership.ofAwardingOrganisation(cycle.aoId()), "cycle");
        return cycle;
    }

    private CycleView view(Cycle cycle) {
        cycles.flush();
        var scheme = schemes.version(cycle.schemeVersionId());
        var mayOpen = viewer.holdsOn(Ownership.ofAwardingOrganisation(cycle.aoId()), Role.AO_ADMIN);
        return new CycleView(
                cycle.id(),
                cycle.version(),
                cycle.name(),
                scheme.scheme(),
                scheme.version(),
                cycle.startsOn(),
                cycle.endsOn(),
                cycle.windowFrom(),
                cycle.windowTo(),
                cycle.announceFrom(),
                cycle.allocationBy(),
                cycle.atRiskFrom(),
                cycle.openedAt(),
                isToday(cycle.startsOn(), cycle.endsOn()),
                dueVisits.count(cycle.id()),
                Command.when(mayOpen, () -> Command.open("open")));
    }

    private boolean isToday(LocalDate startsOn, LocalDate endsOn) {
        var today = LocalDate.now(clock);
        return !today.isBefore(startsOn) && !today.isAfter(endsOn);
    }
}
