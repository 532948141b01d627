package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the secrets and ids of credentials. */
@ApplicationScoped
class Secrets {

    private static final int SECRET_BYTES = 32;
    private static final int ID_LENGTH = 8;

    /** Without letters and figures that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    /** 256 random bits. */
    String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An id that tells people whose client it is, and that nobody else has. */
    String clientId(String owner) {
        var whose = owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        var end =
                random.ints(ID_LENGTH, 0, LETTERS.length())
                        .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                        .collect(Collectors.joining());
        return "touchstone-" + whose + "-" + end;
    }
}
