package org.touchstone.shared.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/**
 * Refuses a page of more rows than a list gives, or of none, as any other wrong parameter: on every
 * list, whether or not the operation asks for its parameters to be validated.
 */
class PagesAreBounded {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var limit = request.getUriInfo().getQueryParameters().getFirst("limit");
        var method = resource.getResourceMethod();
        if (limit == null
                || method == null
                || Arrays.stream(method.getParameterTypes())
                        .noneMatch(PageQuery.class::isAssignableFrom)) {
            return;
        }
        if (!limit.matches("\\d{1,3}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > PageQuery.MOST_ROWS) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "limit",
                    "Ask for 1 to " + PageQuery.MOST_ROWS + " rows.");
        }
    }
}
