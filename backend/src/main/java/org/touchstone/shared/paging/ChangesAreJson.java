package org.touchstone.shared.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/**
 * Changes are answered as JSON only: a table of rows has no place for what was removed, and must
 * not pass over it.
 */
class ChangesAreJson {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("changedSince");
        if (asked != null
                && !asked.isBlank()
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "Changes are answered as JSON. Leave “changedSince” out, or accept application/json.");
        }
    }
}
