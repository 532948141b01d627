package org.touchstone.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.touchstone.shared.Ids;

/**
 * Gives every request an id, the caller's own if it is well formed: in the logs, in the answer, in
 * the audit timeline.
 */
@Singleton
public class RequestIds {

    /** The key of the id in the logging context. */
    public static final String KEY = "requestId";

    private static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    var sent = routing.request().getHeader(HEADER);
                    var id =
                            sent != null && WELL_FORMED.matcher(sent).matches()
                                    ? sent
                                    : Ids.next().toString();
                    MDC.put(KEY, id);
                    routing.response().putHeader(HEADER, id);
                    routing.next();
                },
                1000);
    }
}
