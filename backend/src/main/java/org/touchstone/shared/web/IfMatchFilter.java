package org.touchstone.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/** Refuses a change without a precondition, before anything else looks at it. */
@Provider
@IfMatchRequired
public class IfMatchFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new Refused(428, CommonProblem.VERSION_REQUIRED, null);
        }
    }
}
