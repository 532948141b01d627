package org.touchstone.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets the installer act as the sample people, and nobody else: a random key that is in memory only
 * and only while the installer runs. Where no sample data is installed there never is one.
 */
@ApplicationScoped
class SampleKey {

    private static final int BYTES = 32;

    private final AtomicReference<String> current = new AtomicReference<>();

    /** Makes a new key and gives it to the installer. */
    String issue() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        current.set(key);
        return key;
    }

    void withdraw() {
        current.set(null);
    }

    /** Whether that is the key that was issued. False whenever there is none. */
    boolean opens(String key) {
        var issued = current.get();
        return issued != null
                && MessageDigest.isEqual(
                        issued.getBytes(StandardCharsets.UTF_8),
                        key.getBytes(StandardCharsets.UTF_8));
    }
}
