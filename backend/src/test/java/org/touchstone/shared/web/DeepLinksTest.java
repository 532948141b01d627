package org.touchstone.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses the screens answer when a page is loaded again or a link is followed. */
class DeepLinksTest {

    @DisplayName("an address of a screen gets the page, also with a dot in a reference")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/visits",
                "/visits/0199c0de-0000-7000-8000-000000000001/report",
                "/guide/QO.3",
                "/guide/QO.3.4",
                "/signed-in"
            })
    void screens(String path) {
        assertThat(path).matches(DeepLinks.SCREENS);
    }

    @DisplayName("the API, the health checks and the page's own files are not screens")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/nothing",
                "/q/health/ready",
                "/openapi",
                "/docs",
                "/docs/",
                "/docs/index.html",
                "/assets/index-abc.js",
                "/colour-scheme.js",
                "/favicon.svg"
            })
    void others(String path) {
        assertThat(path).doesNotMatch(DeepLinks.SCREENS);
    }
}
