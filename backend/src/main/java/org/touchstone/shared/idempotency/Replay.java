package org.touchstone.shared.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leaves a repeated command early, with the answer it was given the first time. */
class Replay extends RuntimeException {

    private final transient StoredAnswers.Answer answer;

    Replay(StoredAnswers.Answer answer) {
        super("repeated command", null, false, false);
        this.answer = answer;
    }

    /** Gives the stored answer. */
    static class Answering {

        @ServerExceptionMapper
        public RestResponse<String> again(Replay replay) {
            var builder = RestResponse.ResponseBuilder.<String>create(replay.answer.status());
            if (replay.answer.body() != null) {
                builder.type("application/json").entity(replay.answer.body());
            }
            if (replay.answer.location() != null) {
                builder.header(HttpHeaders.LOCATION, replay.answer.location());
            }
            if (replay.answer.etag() != null) {
                builder.header(HttpHeaders.ETAG, replay.answer.etag());
            }
            return builder.header("Idempotency-Replayed", "true").build();
        }
    }
}
