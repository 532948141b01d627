package org.touchstone.shared.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/** Tells with every answer that an operation is on its way out, and answers 410 once it is gone. */
class RetirementFilter {

    private final Map<Method, Optional<Retirement>> known = new ConcurrentHashMap<>();
    private final Clock clock;

    RetirementFilter(Clock clock) {
        this.clock = clock;
    }

    @ServerRequestFilter
    public void refuse(ResourceInfo resource) {
        of(resource)
                .filter(retirement -> retirement.isOver(clock.instant()))
                .ifPresent(
                        retirement -> {
                            throw new Refused(
                                    410,
                                    CommonProblem.OPERATION_RETIRED,
                                    "This operation worked until %s. Instead: %s"
                                            .formatted(retirement.sunset(), retirement.instead()));
                        });
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response, ResourceInfo resource) {
        of(resource)
                .ifPresent(
                        retirement -> {
                            var headers = response.getHeaders();
                            headers.putSingle("Deprecation", retirement.deprecationHeader());
                            headers.putSingle("Sunset", retirement.sunsetHeader());
                            retirement.links().forEach(link -> headers.add("Link", link));
                        });
    }

    private Optional<Retirement> of(ResourceInfo resource) {
        var method = resource == null ? null : resource.getResourceMethod();
        return method == null
                ? Optional.empty()
                : known.computeIfAbsent(
                        method,
                        each ->
                                Optional.ofNullable(each.getAnnotation(Retires.class))
                                        .map(Retirement::of));
    }
}
