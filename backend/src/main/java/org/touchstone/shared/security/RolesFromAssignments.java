package org.touchstone.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Replaces whatever roles the token carries by those of the caller's assignments, which end at once
 * and are audited.
 */
@ApplicationScoped
class RolesFromAssignments implements SecurityIdentityAugmentor {

    static final String KNOWN = "touchstone.known";

    /** The scopes of a machine account; absent for everybody else. */
    static final String SCOPES = "touchstone.machine-scopes";

    private final AssignmentSource source;
    private final MachineSource machines;

    RolesFromAssignments(AssignmentSource source, MachineSource machines) {
        this.source = source;
        this.machines = machines;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> withRoles(identity));
    }

    SecurityIdentity withRoles(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        var verified =
                Boolean.parseBoolean(
                        String.valueOf(token.<Object>getClaim(Claims.email_verified.name())));
        String email = verified ? token.getClaim(Claims.email.name()) : null;
        var builder =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes());
        source.find(token.getSubject(), email)
                .or(() -> machine(token.getSubject(), builder))
                .ifPresent(
                        known -> {
                            builder.addAttribute(KNOWN, known);
                            known.assignments()
                                    .forEach(
                                            assignment ->
                                                    builder.addRole(assignment.role().name()));
                        });
        return builder.build();
    }

    /**
     * @throws AuthenticationFailedException if the credential has ended: the token is good for the
     *     identity provider still, but not for us
     */
    private Optional<AssignmentSource.Known> machine(
            String subject, QuarkusSecurityIdentity.Builder builder) {
        var machine = machines.find(subject);
        machine.ifPresent(
                found -> {
                    if (!found.usable()) {
                        throw new AuthenticationFailedException("The credential has ended");
                    }
                    builder.addAttribute(SCOPES, found.scopes());
                });
        return machine.flatMap(found -> source.ofPerson(found.personId()));
    }
}
