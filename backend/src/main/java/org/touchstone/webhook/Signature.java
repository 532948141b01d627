package org.touchstone.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a message as Standard Webhooks 1.0 says, version {@code v1}. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private Signature() {}

    /**
     * The value of the header {@code webhook-signature}: one signature for each of the secrets.
     *
     * @param secrets as their owner keeps them, {@code whsec_…}
     * @param timestamp of the attempt, in seconds
     */
    static String of(List<String> secrets, String messageId, long timestamp, String body) {
        return secrets.stream()
                .map(secret -> "v1," + sign(secret, messageId + "." + timestamp + "." + body))
                .collect(Collectors.joining(" "));
    }

    private static String sign(String secret, String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(
                    new SecretKeySpec(
                            Base64.getDecoder().decode(secret.substring(PREFIX.length())),
                            ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
