package org.touchstone.sample;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.touchstone.shared.time.SystemTime;

/** Takes the installer's requests for those of the sample person they name. */
@ApplicationScoped
class SampleSignIn implements HttpAuthenticationMechanism {

    /** How the installer's {@code Authorization} begins. */
    static final String SCHEME = "Sample ";

    private static final int BEFORE_BEARER_TOKENS = 5000;

    private final SampleKey key;

    SampleSignIn(SampleKey key) {
        this.key = key;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        var header = request.request().getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        var parts = header.substring(SCHEME.length()).split(" ", 2);
        return parts.length == 2 && key.opens(parts[0])
                ? identities.authenticate(new Acting(parts[1]))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Acting.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_BEARER_TOKENS;
    }

    /** The installer acts as the person with that subject. */
    static class Acting extends BaseAuthenticationRequest {

        private final String subject;

        Acting(String subject) {
            this.subject = subject;
        }
    }

    /** Makes the identity; the roles come from the assignments like everybody's. */
    @ApplicationScoped
    static class Identities implements IdentityProvider<Acting> {

        private final SystemTime time;

        Identities(SystemTime time) {
            this.time = time;
        }

        @Override
        public Class<Acting> getRequestType() {
            return Acting.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                Acting acting, AuthenticationRequestContext context) {
            return Uni.createFrom()
                    .item(
                            QuarkusSecurityIdentity.builder()
                                    .setPrincipal(
                                            new SampleToken(
                                                    acting.subject, time.now().getEpochSecond()))
                                    .build());
        }
    }
}
