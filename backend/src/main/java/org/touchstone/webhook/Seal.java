package org.touchstone.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.touchstone.shared.problem.Refused;

/**
 * Makes the secrets of endpoints and keeps them unreadable in the database: AES-256-GCM, bound to
 * the endpoint, so that a secret copied to another row opens nothing.
 */
@ApplicationScoped
class Seal {

    private static final String PREFIX = "whsec_";

    /** Tells which key and form a sealed secret has, for the day when there is another. */
    private static final String FORM = "1:";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final WebhookSettings settings;
    private final SecureRandom random = new SecureRandom();

    Seal(WebhookSettings settings) {
        this.settings = settings;
    }

    /** A new secret as its owner keeps it: {@code whsec_…}. */
    String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    String close(UUID endpoint, String secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, endpoint)
                            .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return FORM
                    + Base64.getEncoder()
                            .encodeToString(
                                    ByteBuffer.allocate(nonce.length + sealed.length)
                                            .put(nonce)
                                            .put(sealed)
                                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws IllegalStateException if it was sealed with another key or for another endpoint
     */
    String open(UUID endpoint, String sealed) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(FORM.length())));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var content = new byte[bytes.remaining()];
        bytes.get(content);
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, nonce, endpoint).doFinal(content),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(
                    "The secret of endpoint "
                            + endpoint
                            + " was not sealed with touchstone.webhook.key",
                    otherKey);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID endpoint) throws GeneralSecurityException {
        var key =
                settings.key()
                        .orElseThrow(
                                () -> new Refused(503, WebhookProblem.WEBHOOKS_NOT_SET_UP, null));
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(endpoint.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
