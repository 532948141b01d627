package org.touchstone.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.development.CpdEvents.CpdFractionSet;
import org.touchstone.development.CpdEvents.CpdLogged;
import org.touchstone.development.CpdEvents.CpdVerified;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** The log of professional development and how people stand to their targets (IQA-076). */
@ApplicationScoped
class CpdService {

    private static final Role[] LEADS = {Role.LEAD_IQA, Role.HEAD_OF_CENTRE};

    private final CpdRepository entries;
    private final CentreDirectory centres;
    private final DevelopmentSettings settings;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    CpdService(
            CpdRepository entries,
            CentreDirectory centres,
            DevelopmentSettings settings,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.entries = entries;
        this.centres = centres;
        this.settings = settings;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** Leads and the head of centre find everybody's, others their own. */
    @Transactional
    Paged<EntryView> list(String centre, UUID personId, LocalDate from, PageQuery page) {
        var centreId = centres.requireVisible(centre).id();
        return entries.page(
                centreId,
                leads(centreId) ? personId : viewer.personId(),
                from,
                page,
                row -> EntryView.of(row, viewer.personId(), leads(centreId)));
    }

    @Transactional
    Paged<StandingRow> standings(String centre, UUID personId, LocalDate on, PageQuery page) {
        var centreId = centres.requireVisible(centre).id();
        var today = LocalDate.now(clock);
        return entries.standings(
                centreId,
                leads(centreId) ? personId : viewer.personId(),
                settings.yearOf(on == null ? today : on),
                today,
                settings.targets(),
                page);
    }

    @Transactional
    EntryView get(UUID id) {
        return view(readable(id));
    }

    /** For oneself. */
    @Transactional
    EntryView add(EntryToSave request) {
        var centreId = centres.requireVisible(request.centre()).id();
        requirePast(request);
        var entry = new CpdEntry(centreId, viewer.personId(), request);
        entries.persistAndFlush(entry);
        logged(entry);
        return view(entry);
    }

    @Transactional
    EntryView edit(UUID id, EntryToSave request) {
        var entry = readable(id);
        precondition.matches(entry.version());
        requirePast(request);
        entry.edit(request, viewer.personId());
        entries.flush();
        logged(entry);
        return view(entry);
    }

    private void logged(CpdEntry entry) {
        events.fire(new CpdLogged(entry.about(), entry.personId(), entry.doneOn(), entry.hours()));
    }

    @Transactional
    EntryView verify(UUID id) {
        var entry = readable(id);
        precondition.matches(entry.version());
        entry.verify(viewer.personId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        entries.flush();
        events.fire(new CpdVerified(entry.about(), entry.personId(), entry.hours()));
        return view(entry);
    }

    /** By a lead or the head of centre, for somebody with a target there. */
    @Transactional
    StandingRow setFraction(UUID personId, String centre, FractionToSet request) {
        var centreId = centres.requireVisible(centre).id();
        standing(centreId, personId);
        entries.setFraction(centreId, personId, request.fraction(), viewer.personId());
        events.fire(
                new CpdFractionSet(
                        new About(centreId, null, "person", personId),
                        personId,
                        request.fraction()));
        return standing(centreId, personId);
    }

    private StandingRow standing(UUID centreId, UUID personId) {
        var today = LocalDate.now(clock);
        return entries
                .standings(
                        centreId,
                        personId,
                        settings.yearOf(today),
                        today,
                        settings.targets(),
                        PageQuery.first(1))
                .items()
                .stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                new RulesBroken(
                                        "/personId",
                                        DevelopmentProblem.UNKNOWN_STAFF,
                                        DevelopmentProblem.UNKNOWN_STAFF.sentence()));
    }

    private void requirePast(EntryToSave request) {
        if (request.doneOn().isAfter(LocalDate.now(clock))) {
            throw new RulesBroken(
                    "/doneOn",
                    DevelopmentProblem.IN_FUTURE,
                    DevelopmentProblem.IN_FUTURE.sentence());
        }
    }

    CpdEntry readable(UUID id) {
        var entry = entries.require(id);
        viewer.requireOn(Ownership.ofCentre(entry.centreId()), "entry");
        if (!leads(entry.centreId()) && !entry.personId().equals(viewer.personId())) {
            throw new NotFound("entry");
        }
        return entry;
    }

    private boolean leads(UUID centreId) {
        return viewer.holdsOn(Ownership.ofCentre(centreId), LEADS);
    }

    private EntryView view(CpdEntry entry) {
        return entries.view(
                entry.id(), row -> EntryView.of(row, viewer.personId(), leads(entry.centreId())));
    }
}
