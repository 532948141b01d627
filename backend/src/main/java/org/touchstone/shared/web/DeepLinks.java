package org.touchstone.shared.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers the addresses of the single-page application with its one page. */
@Singleton
class DeepLinks {

    /**
     * Every address but ours for machines and the files of the page itself; a reference such as
     * {@code QO.3} may hold a dot.
     */
    static final String SCREENS =
            "^/(?!api/|api$|q/|q$|openapi|docs/|docs$|assets/)(?!.*\\.(?:js|css|svg|png|ico|woff2|json|txt|html|map|webmanifest)$).+$";

    void register(@Observes Router router) {
        // Apart from the screens: the interface to read, a page of its own.
        router.getWithRegex("^/docs/?$")
                .order(-10)
                .handler(routing -> routing.reroute("/docs/index.html"));
        router.getWithRegex(SCREENS).order(-10).handler(routing -> routing.reroute("/"));
    }
}
