import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Sends a command until it is answered, always with the same key, and remembers what was answered. */
final class Client {

    /** What the product said in the end. */
    record Answer(int status, String body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        /** The first value of that name in the answer, which is looked at as text. */
        String value(String name) {
            var at = body.indexOf("\"" + name + "\":\"");
            return at < 0 ? null : body.substring(at + name.length() + 4, body.indexOf('"', at + name.length() + 4));
        }

        /** The ids of the records in a list. */
        List<String> ids() {
            return Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"reference\"").matcher(body).results().map(found -> found.group(1)).toList();
        }
    }

    final AtomicInteger sent = new AtomicInteger();
    final AtomicInteger unanswered = new AtomicInteger();
    /** Answers of 500 and more: whether the command took place is not known either. */
    final AtomicInteger failed = new AtomicInteger();
    final AtomicInteger replayed = new AtomicInteger();
    final AtomicInteger acknowledged = new AtomicInteger();
    final AtomicInteger inFlight = new AtomicInteger();
    final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    private final String address;
    private final KeyPair keys;
    private final boolean withKeys;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();

    Client(String address, KeyPair keys, boolean withKeys) {
        this.address = address;
        this.keys = keys;
        this.withKeys = withKeys;
    }

    /** A command of that person; the key makes it the same one however often it is sent. */
    Answer command(String subject, String path, String key, String body) throws InterruptedException {
        return until(subject, "POST", path, key, body);
    }

    Answer read(String subject, String path) throws InterruptedException {
        return until(subject, "GET", path, null, null);
    }

    private Answer until(String subject, String method, String path, String key, String body) throws InterruptedException {
        for (var until = Instant.now().plusSeconds(180); Instant.now().isBefore(until); ) {
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path)).timeout(Duration.ofSeconds(20))
                    .header("Authorization", "Bearer " + tokens.computeIfAbsent(subject, this::token))
                    .header("Content-Type", "application/json").header("Accept", "application/json").header("If-Match", "*")
                    .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
            if (key != null && withKeys) {
                request.header("Idempotency-Key", key);
            }
            inFlight.incrementAndGet();
            try {
                sent.incrementAndGet();
                var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    if (key != null) {
                        note(path, answer);
                    }
                    return new Answer(answer.statusCode(), answer.body());
                }
                failed.incrementAndGet();
            } catch (IOException noAnswer) {
                unanswered.incrementAndGet();
            } finally {
                inFlight.decrementAndGet();
            }
            Thread.sleep(100 + ThreadLocalRandom.current().nextInt(300));
        }
        throw new IllegalStateException("No answer for three minutes: " + path);
    }

    private void note(String path, HttpResponse<String> answer) {
        answer.headers().firstValue("Idempotency-Replayed").ifPresent(yes -> replayed.incrementAndGet());
        if (answer.statusCode() < 300) {
            acknowledged.incrementAndGet();
        } else {
            var code = answer.body().replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1");
            System.err.printf("%tT refused: %s %d %s%n", java.time.ZonedDateTime.now(), path, answer.statusCode(), answer.body());
            refusals.merge(answer.statusCode() + " " + path.replaceAll(".*/", "") + " " + code, 1, Integer::sum);
        }
    }

    private String token(String subject) {
        try {
            var now = Instant.now().getEpochSecond();
            var head = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
            var content = part("{\"iss\":\"https://harness.invalid\",\"aud\":\"touchstone-api\",\"sub\":\"%s\",\"auth_time\":%d,\"iat\":%d,\"exp\":%d}"
                    .formatted(subject, now, now, now + 7200));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((head + "." + content).getBytes(StandardCharsets.US_ASCII));
            return head + "." + content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
