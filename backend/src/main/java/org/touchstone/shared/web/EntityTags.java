package org.touchstone.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.zip.CRC32;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.touchstone.shared.paging.Paged;

/**
 * Puts an {@code ETag} on every single record and a {@code Link} to the next page on every list.
 */
class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        var entity = response.getEntity();
        if (entity instanceof Versioned versioned) {
            var bytes = json.writeValueAsBytes(entity);
            var digest = new CRC32();
            digest.update(bytes);
            var tag = "\"" + versioned.version() + "-" + Long.toHexString(digest.getValue()) + "\"";
            headers.putSingle(HttpHeaders.ETAG, tag);
            var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if ("GET".equals(request.getMethod()) && known != null && known.contains(tag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        } else if (entity instanceof Paged<?> page && page.next() != null) {
            var next =
                    request.getUriInfo()
                            .getRequestUriBuilder()
                            .replaceQueryParam("cursor", page.next())
                            .build();
            headers.putSingle(
                    "Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
    }
}
