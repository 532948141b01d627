package org.touchstone.shared.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers the addresses of the single-page application with its one page. */
@Singleton
class DeepLinks {

    private static final String SCREENS = "^/(?!api/|api$|q/|q$|openapi)[^.]+$";

    void register(@Observes Router router) {
        router.getWithRegex(SCREENS).order(-10).handler(routing -> routing.reroute("/"));
    }
}
