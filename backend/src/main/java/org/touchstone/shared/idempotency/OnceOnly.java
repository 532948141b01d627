package org.touchstone.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.transaction.DeadlockRetry;
import org.touchstone.shared.web.Versioned;

/** Carries out an {@link Idempotent} operation once per key. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class OnceOnly {

    static final String HEADER = "Idempotency-Key";

    private final HttpHeaders headers;
    private final Viewer viewer;
    private final StoredAnswers answers;
    private final ObjectMapper json;
    private final DeadlockRetry deadlocks;

    OnceOnly(
            HttpHeaders headers,
            Viewer viewer,
            StoredAnswers answers,
            ObjectMapper json,
            DeadlockRetry deadlocks) {
        this.headers = headers;
        this.viewer = viewer;
        this.answers = answers;
        this.json = json;
        this.deadlocks = deadlocks;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            return operation.proceed();
        }
        if (key.length() > 100) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "An Idempotency-Key has at most 100 characters.");
        }
        var fingerprint = fingerprint(operation);
        return deadlocks.of(
                () ->
                        QuarkusTransaction.joiningExisting()
                                .call(() -> claimed(operation, key, fingerprint)));
    }

    private Object claimed(InvocationContext operation, String key, String fingerprint)
            throws Exception {
        if (!answers.claim(viewer.personId(), key, fingerprint)) {
            throw new Replay(answers.of(viewer.personId(), key, fingerprint));
        }
        var answer = operation.proceed();
        if (keepsAnswer(operation)) {
            store(key, answer);
        } else {
            answers.store(viewer.personId(), key, new StoredAnswers.Answer(204, null, null, null));
        }
        return answer;
    }

    private static boolean keepsAnswer(InvocationContext operation) {
        var declared = operation.getMethod().getAnnotation(Idempotent.class);
        return declared == null || declared.keepsAnswer();
    }

    private void store(String key, Object answer) throws JsonProcessingException {
        if (answer instanceof RestResponse<?> response) {
            var location = response.getHeaderString(HttpHeaders.LOCATION);
            var entity = response.getEntity();
            answers.store(
                    viewer.personId(),
                    key,
                    new StoredAnswers.Answer(
                            response.getStatus(),
                            location,
                            etag(entity),
                            entity == null ? null : json.writeValueAsString(entity)));
        } else {
            answers.store(
                    viewer.personId(),
                    key,
                    new StoredAnswers.Answer(
                            answer == null ? 204 : 200,
                            null,
                            etag(answer),
                            answer == null ? null : json.writeValueAsString(answer)));
        }
    }

    private static String etag(Object entity) {
        return entity instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null;
    }

    private String fingerprint(InvocationContext operation)
            throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var parts = new ArrayList<String>();
        parts.add(operation.getMethod().toString());
        for (var parameter : operation.getParameters()) {
            if (parameter instanceof FileUpload file) {
                parts.add(file.fileName());
                try (var content =
                        new DigestInputStream(Files.newInputStream(file.uploadedFile()), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            } else if (parameter instanceof List<?> several
                    && several.stream().anyMatch(FileUpload.class::isInstance)) {
                // The same files once more, under the paths they lie at for now.
                parts.add(String.valueOf(several.size()));
            } else if (parameter != null
                            && parameter.getClass().getPackageName().startsWith("org.touchstone")
                    || parameter instanceof List) {
                parts.add(json.writeValueAsString(parameter));
            } else {
                parts.add(String.valueOf(parameter));
            }
        }
        digest.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
