package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.web.Precondition;

/** The sites of a centre. Exactly one is the main one, from the first on. */
@ApplicationScoped
class SiteService {

    private final SiteRepository sites;
    private final CentreRepository centres;
    private final VisibleCentres visible;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<SiteAdded> added;
    private final Event<SiteEdited> edited;

    SiteService(
            SiteRepository sites,
            CentreRepository centres,
            VisibleCentres visible,
            Precondition precondition,
            Clock clock,
            Event<SiteAdded> added,
            Event<SiteEdited> edited) {
        this.sites = sites;
        this.centres = centres;
        this.visible = visible;
        this.precondition = precondition;
        this.clock = clock;
        this.added = added;
        this.edited = edited;
    }

    @Transactional
    Paged<SiteView> list(String idOrNumber) {
        var centre = visible.visible(idOrNumber);
        return new Paged<>(
                sites.all(centre.id()).stream().map(site -> SiteView.of(site, today())).toList(),
                null);
    }

    @Transactional
    SiteView get(String idOrNumber, UUID siteId) {
        return SiteView.of(site(visible.visible(idOrNumber), siteId), today());
    }

    @Transactional
    SiteView add(String idOrNumber, SiteToSave request) {
        var centre = visible.visible(idOrNumber);
        RulesBroken.throwIfAny(request.problems());
        centres.lock(centre.id());
        var details = request.details();
        var former = sites.main(centre.id());
        if (former.isEmpty() && !details.main()) {
            throw new RulesBroken(
                    "/main",
                    DirectoryProblem.MAIN_SITE_REQUIRED,
                    "The first site of a centre is its main site.");
        }
        requireFreeName(centre.id(), details.name(), new UUID(0, 0));
        if (details.main()) {
            former.ifPresent(this::noLongerMain);
        }
        var site = new Site(centre.id(), details);
        sites.persistAndFlush(site);
        added.fire(site.added());
        return SiteView.of(site, today());
    }

    @Transactional
    SiteView edit(String idOrNumber, UUID siteId, SiteToSave request) {
        var centre = visible.visible(idOrNumber);
        RulesBroken.throwIfAny(request.problems());
        centres.lock(centre.id());
        var site = site(centre, siteId);
        precondition.matches(site.version());
        var details = request.details();
        requireFreeName(centre.id(), details.name(), siteId);
        if (site.isMain() && !details.main()) {
            throw new RulesBroken(
                    "/main",
                    DirectoryProblem.MAIN_SITE_REQUIRED,
                    DirectoryProblem.MAIN_SITE_REQUIRED.sentence());
        }
        if (details.main() && !site.isMain()) {
            sites.main(centre.id()).ifPresent(this::noLongerMain);
        }
        var event = site.edit(details);
        sites.flush();
        edited.fire(event);
        return SiteView.of(site, today());
    }

    private void noLongerMain(Site former) {
        former.noLongerMain();
        // Before the other one becomes the main site: the table allows one.
        sites.flush();
    }

    private void requireFreeName(UUID centreId, String name, UUID except) {
        if (sites.isNameTaken(centreId, name, except)) {
            throw new AlreadyExists(
                    DirectoryProblem.NAME_TAKEN,
                    "The centre has a site called “" + name + "” already.");
        }
    }

    private Site site(Centre centre, UUID siteId) {
        return sites.at(centre.id(), siteId).orElseThrow(() -> new NotFound("site"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
