package org.touchstone.testing;

import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Real signed access tokens, as the identity provider would give them. */
public final class Tokens {

    static final String ISSUER = "https://identity.test/realms/touchstone";

    private static final String KEY_ID = "signing";
    private static final KeyPair KEYS = keys();
    private static final Duration REUSED = Duration.ofMinutes(1);
    private static final Map<String, Given> GIVEN = new ConcurrentHashMap<>();

    private record Given(String value, Instant at) {}

    private Tokens() {}

    private static KeyPair keys() {
        try {
            // The test resource and the tests live in different class loaders: the key goes by way
            // of a system property.
            var known = System.getProperty("test.oidc.keys");
            if (known == null) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var made = generator.generateKeyPair();
                known = encoded(made.getPublic()) + " " + encoded(made.getPrivate());
                System.setProperty("test.oidc.keys", known);
            }
            var parts = known.split(" ");
            var factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(parts[0]))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(parts[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static String publicKey() {
        return encoded(KEYS.getPublic());
    }

    /** The key set as an identity provider publishes it. */
    static String publishedKeys() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    /** A token of that subject, just signed in. */
    public static String of(UUID subject) {
        return of(subject, Duration.ZERO);
    }

    /**
     * A token of that subject, signed in that long ago, give or take a minute: signing one for each
     * call took more than half of the processor time of the tests that were profiled. It lives by
     * the real time, as those of an identity provider do, never by the business clock.
     */
    public static String of(UUID subject, Duration signedInAgo) {
        return GIVEN.compute(
                        subject + " " + signedInAgo,
                        (key, given) ->
                                given != null && given.at().plus(REUSED).isAfter(Instant.now())
                                        ? given
                                        : signed(subject, signedInAgo))
                .value();
    }

    private static Given signed(UUID subject, Duration signedInAgo) {
        var now = Instant.now();
        var value =
                Jwt.subject(subject.toString())
                        .issuer(ISSUER)
                        .audience("touchstone-api")
                        .claim("auth_time", now.minus(signedInAgo).getEpochSecond())
                        .issuedAt(now)
                        .expiresAt(now.plus(Duration.ofMinutes(30)))
                        .jws()
                        .keyId(KEY_ID)
                        .sign(KEYS.getPrivate());
        return new Given(value, now);
    }
}
