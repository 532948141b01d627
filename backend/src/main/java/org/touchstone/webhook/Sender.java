package org.touchstone.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes one POST to the place that the guard found, whatever the name says by now; the name counts
 * for the certificate only. Follows no redirect, reads nothing but the status and one header of the
 * answer, and ends the connection afterwards.
 */
@ApplicationScoped
class Sender {

    private static final int CONNECT_MILLISECONDS = 5000;
    private static final int MOST_CONNECTIONS_TO_A_PLACE = 50;

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    Sender(Vertx vertx, WebhookSettings settings) {
        this(vertx, settings.timeout());
    }

    Sender(Vertx vertx, Duration timeout) {
        this.timeout = timeout;
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setKeepAlive(false)
                                .setVerifyHost(true)
                                .setConnectTimeout(CONNECT_MILLISECONDS),
                        new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS_TO_A_PLACE));
    }

    /**
     * What came of an attempt.
     *
     * @param status null if there was no answer
     * @param wished for how long the receiver wants to be left alone, or null
     */
    record Answer(WebhookOutcome outcome, Integer status, long milliseconds, Duration wished) {

        static Answer none(WebhookOutcome outcome, long milliseconds) {
            return new Answer(outcome, null, milliseconds, null);
        }
    }

    /** Sends the body; never fails, the answer says what happened. */
    CompletableFuture<Answer> send(
            AddressGuard.Destination destination, Map<String, String> headers, String body) {
        var start = System.nanoTime();
        var answer = new CompletableFuture<Answer>();
        client.request(options(destination, headers))
                .onComplete(
                        made -> {
                            if (made.failed()) {
                                answer.complete(notReached(start));
                                return;
                            }
                            var request = made.result();
                            // However it ends, also when time was up before there was a connection.
                            answer.whenComplete((one, other) -> request.connection().close());
                            exchange(request, body, start, answer);
                        });
        return answer.completeOnTimeout(
                Answer.none(WebhookOutcome.TIMED_OUT, timeout.toMillis()),
                timeout.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static void exchange(
            HttpClientRequest request, String body, long start, CompletableFuture<Answer> answer) {
        if (answer.isDone()) {
            return;
        }
        request.send(Buffer.buffer(body))
                .onComplete(
                        answered ->
                                answer.complete(
                                        answered.failed()
                                                ? notReached(start)
                                                : answer(answered.result(), since(start))));
    }

    private static RequestOptions options(
            AddressGuard.Destination destination, Map<String, String> headers) {
        var address = destination.address();
        var place = destination.place();
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setServer(SocketAddress.inetSocketAddress(place))
                        .setHost(address.getHost())
                        .setPort(place.getPort())
                        .setSsl("https".equalsIgnoreCase(address.getScheme()))
                        .setFollowRedirects(false)
                        .setURI(path(address));
        headers.forEach(options::putHeader);
        return options;
    }

    private static String path(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return (path.isEmpty() ? "/" : path)
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static Answer answer(HttpClientResponse response, long milliseconds) {
        var status = response.statusCode();
        var outcome =
                status >= 200 && status < 300
                        ? WebhookOutcome.ACCEPTED
                        : status >= 300 && status < 400
                                ? WebhookOutcome.REDIRECTED
                                : status == 410 ? WebhookOutcome.GONE : WebhookOutcome.REFUSED;
        return new Answer(outcome, status, milliseconds, wished(response));
    }

    private static Duration wished(HttpClientResponse response) {
        var seconds = response.getHeader("Retry-After");
        return seconds != null && seconds.matches("\\d{1,9}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : null;
    }

    private static Answer notReached(long start) {
        return Answer.none(WebhookOutcome.NOT_REACHED, since(start));
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
