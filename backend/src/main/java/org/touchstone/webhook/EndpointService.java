package org.touchstone.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.DatabaseClock;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** The endpoints of a centre. They belong to the centre alone. */
@ApplicationScoped
class EndpointService {

    static final int MOST_ENDPOINTS = 10;

    private final EntityManager database;
    private final CentreDirectory centres;
    private final AddressGuard guard;
    private final Seal seal;
    private final Webhooks webhooks;
    private final Viewer viewer;
    private final Precondition precondition;
    private final DatabaseClock clock;
    private final Event<DomainEvent> happened;

    EndpointService(
            EntityManager database,
            CentreDirectory centres,
            AddressGuard guard,
            Seal seal,
            Webhooks webhooks,
            Viewer viewer,
            Precondition precondition,
            DatabaseClock clock,
            Event<DomainEvent> happened) {
        this.database = database;
        this.centres = centres;
        this.guard = guard;
        this.seal = seal;
        this.webhooks = webhooks;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    Paged<WebhookEndpointRow> list(String centre, PageQuery page) {
        return KeysetQuery.select(WebhookEndpointRow.COLUMNS, "webhook_endpoint e", "e.id")
                .where("e.centre_id = :centre", "centre", centres.requireVisible(centre).id())
                .order("createdAt", "e.created_at")
                .defaultSort("createdAt")
                .page(database, page, WebhookEndpointRow::of);
    }

    @Transactional
    WebhookSecretView add(String centreName, WebhookEndpointToSave wanted) {
        var centre = centres.requireVisible(centreName);
        var details = wanted.details(guard);
        // One after the other per centre, so that two at once do not pass the limit together.
        database.createNativeQuery("select id from centre where id = :id for update")
                .setParameter("id", centre.id())
                .getSingleResult();
        var count =
                (Number)
                        database.createNativeQuery(
                                        "select count(*) from webhook_endpoint where centre_id = :centre")
                                .setParameter("centre", centre.id())
                                .getSingleResult();
        if (count.intValue() >= MOST_ENDPOINTS) {
            throw new RulesBroken(
                    "/address",
                    WebhookProblem.TOO_MANY_ENDPOINTS,
                    WebhookProblem.TOO_MANY_ENDPOINTS.sentence());
        }
        var id = Ids.next();
        var secret = seal.newSecret();
        var endpoint =
                new WebhookEndpoint(id, centre.id(), details, seal.close(id, secret), clock.now());
        database.persist(endpoint);
        database.flush();
        happened.fire(endpoint.added());
        return new WebhookSecretView(view(endpoint), secret);
    }

    WebhookEndpointView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    WebhookEndpointView edit(UUID id, WebhookEndpointToSave wanted) {
        var endpoint = requireUnchanged(id);
        var event = endpoint.edit(wanted.details(guard));
        return done(endpoint, event);
    }

    @Transactional
    WebhookSecretView rotate(UUID id) {
        var endpoint = requireUnchanged(id);
        var secret = seal.newSecret();
        var event = endpoint.rotate(seal.close(id, secret), clock.now());
        return new WebhookSecretView(done(endpoint, event), secret);
    }

    @Transactional
    WebhookEndpointView switchOff(UUID id) {
        var endpoint = requireUnchanged(id);
        return done(endpoint, endpoint.switchOff(SwitchedOffBecause.BY_HAND, clock.now()));
    }

    @Transactional
    WebhookEndpointView switchOn(UUID id) {
        var endpoint = requireUnchanged(id);
        return done(endpoint, endpoint.switchOn());
    }

    @Transactional
    void remove(UUID id) {
        var endpoint = requireUnchanged(id);
        happened.fire(endpoint.removed());
        database.remove(endpoint);
        database.flush();
    }

    /** Sends a ping to try the endpoint out. */
    @Transactional
    WebhookEndpointView ping(UUID id) {
        var endpoint = require(id);
        endpoint.requireActive();
        webhooks.announceTo(
                id,
                new Announcement(
                        WebhookType.PING,
                        centres.require(endpoint.centreId()),
                        id,
                        null,
                        "/api/v1/webhook-endpoints/" + id,
                        null));
        happened.fire(new WebhookEvents.WebhookPinged(endpoint.about()));
        return view(endpoint);
    }

    private WebhookEndpointView done(WebhookEndpoint endpoint, DomainEvent event) {
        database.flush();
        happened.fire(event);
        return view(endpoint);
    }

    /** The endpoint, if a role of the current operation opens it to the caller. */
    WebhookEndpoint require(UUID id) {
        return require(id, LockModeType.NONE);
    }

    private WebhookEndpoint requireUnchanged(UUID id) {
        var endpoint = require(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.matches(endpoint.version());
        return endpoint;
    }

    private WebhookEndpoint require(UUID id, LockModeType lock) {
        var endpoint = database.find(WebhookEndpoint.class, id, lock);
        if (endpoint == null) {
            throw new NotFound("webhook endpoint");
        }
        viewer.requireOn(Ownership.ofCentre(endpoint.centreId()), "webhook endpoint");
        return endpoint;
    }

    /** Whether the caller looks after the centre's endpoints. */
    boolean manages(UUID centreId) {
        return viewer.holdsOn(
                Ownership.ofCentre(centreId), Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE);
    }

    private WebhookEndpointView view(WebhookEndpoint endpoint) {
        var until = endpoint.previousUntil();
        return new WebhookEndpointView(
                endpoint.id(),
                endpoint.centreId(),
                endpoint.row(),
                until != null && until.isAfter(clock.now()) ? until : null,
                manages(endpoint.centreId()) ? commands(endpoint) : List.of(),
                endpoint.version());
    }

    private static List<Command> commands(WebhookEndpoint endpoint) {
        var active = endpoint.state() == WebhookEndpointState.ACTIVE;
        return Stream.concat(
                        Stream.of("edit", "rotate-secret", "remove"),
                        active ? Stream.of("ping", "replay", "switch-off") : Stream.of("switch-on"))
                .map(Command::open)
                .toList();
    }
}
