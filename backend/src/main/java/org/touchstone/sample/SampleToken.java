package org.touchstone.sample;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the identity provider would say of a sample person who has just signed in. */
class SampleToken implements JsonWebToken {

    private final Map<String, Object> claims;

    SampleToken(String subject, long signedInAt) {
        claims = Map.of(Claims.sub.name(), subject, Claims.auth_time.name(), signedInAt);
    }

    @Override
    public String getName() {
        return (String) claims.get(Claims.sub.name());
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
        return (T) claims.get(name);
    }
}
