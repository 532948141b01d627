package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls the product's own interface as one of the sample people. */
class SampleClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String key;
    private final ObjectMapper json;

    SampleClient(int port, String key, ObjectMapper json) {
        this.base = "http://localhost:" + port + "/api/v1";
        this.key = key;
        this.json = json;
    }

    /** The interface refused a step. */
    static class StepRefused extends RuntimeException {

        StepRefused(String step, int status, String answer) {
            super(step + " was answered " + status + ": " + answer);
        }
    }

    JsonNode get(SamplePerson as, String path) {
        return call("GET", as, path, null);
    }

    JsonNode post(SamplePerson as, String path, Object body) {
        return call("POST", as, path, body);
    }

    JsonNode put(SamplePerson as, String path, Object body) {
        return call("PUT", as, path, body);
    }

    private JsonNode call(String method, SamplePerson as, String path, Object body) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(base + path))
                            .timeout(PATIENCE)
                            .header("Authorization", SampleSignIn.SCHEME + key + " " + as.subject())
                            .header("Accept", "application/json")
                            .method(method, content(body));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (!"GET".equals(method)) {
                // Nobody else changes anything while the installer runs.
                request.header("If-Match", "*");
            }
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StepRefused(
                        method + " " + path + " as " + as.name(),
                        answer.statusCode(),
                        answer.body());
            }
            return answer.body().isBlank() ? json.nullNode() : json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.BodyPublisher content(Object body) throws IOException {
        return body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }
}
