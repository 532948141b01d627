package org.touchstone.shared.limit;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.touchstone.shared.limit.RateLimiter.Caller;
import org.touchstone.shared.limit.RateLimiter.Kind;
import org.touchstone.shared.limit.RateLimiter.Quota;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/**
 * Refuses a caller's request that is one too many, and tells on every answer what is left: {@code
 * RateLimit} and {@code RateLimit-Policy} as in the IETF's draft, {@code Retry-After} in seconds.
 */
class RateLimitFilter {

    private static final String QUOTA = "touchstone.quota";

    private final RateLimiter limiter;
    private final Viewer viewer;
    private final RoutingContext routing;

    RateLimitFilter(RateLimiter limiter, Viewer viewer, RoutingContext routing) {
        this.limiter = limiter;
        this.viewer = viewer;
        this.routing = routing;
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request) {
        var quota = limiter.spend(caller());
        routing.put(QUOTA, quota);
        if (!quota.allowed()) {
            throw new Refused(
                    429,
                    CommonProblem.TOO_MANY_REQUESTS,
                    "More than %d requests in a minute. Wait %d seconds, then go on."
                            .formatted(quota.limit(), quota.seconds()));
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        // A request that was refused before it was counted is told of its address only.
        Quota quota = routing.get(QUOTA);
        if (quota == null) {
            quota = limiter.look(new Caller(Kind.ADDRESS, address()));
        }
        var name = quota.kind().name().toLowerCase(Locale.ROOT);
        response.getHeaders()
                .putSingle("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(name, quota.limit()));
        response.getHeaders()
                .putSingle(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d".formatted(name, quota.left(), quota.seconds()));
        if (response.getStatus() == 429) {
            response.getHeaders().putSingle("Retry-After", Math.max(1, quota.seconds()));
        }
    }

    private Caller caller() {
        if (routing.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            var machine = viewer.holds(Role.MIS_CLIENT);
            var person = viewer.person();
            if (person.isPresent()) {
                return new Caller(machine ? Kind.MACHINE : Kind.PERSON, person.get().toString());
            }
        }
        return new Caller(Kind.ADDRESS, address());
    }

    private String address() {
        var remote = routing.request().remoteAddress();
        return remote == null ? "" : String.valueOf(remote.hostAddress());
    }
}
