package org.touchstone.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The places a seed gives: the first eight bytes of SHA-256 over the seed and the parts, read as a
 * number without a sign. A digest, not a generator of random numbers, because a place must not
 * depend on who else is in the population or on the order in which it is asked for.
 */
final class DrawOrder {

    /** Cannot occur in a reference (they are printable text), so parts cannot run together. */
    private static final char BETWEEN = 0;

    private final MessageDigest digest;
    private final String seed;

    DrawOrder(String seed) {
        this.seed = seed;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The place of these parts; compare with {@link Long#compareUnsigned}. */
    long place(Object... parts) {
        var text = new StringBuilder(seed);
        for (var part : parts) {
            text.append(BETWEEN).append(part);
        }
        return ByteBuffer.wrap(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
