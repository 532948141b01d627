package org.touchstone.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/** Keeps machine accounts to the operations that their scopes open (QMR-298). */
class MachineScopeFilter {

    private final SecurityIdentity identity;

    MachineScopeFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    public void check(ResourceInfo resource) {
        var operation = resource.getResourceMethod();
        if (operation == null || operation.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Set<MachineScope> scopes = identity.getAttribute(RolesFromAssignments.SCOPES);
        if (scopes == null) {
            return;
        }
        var open = operation.getAnnotation(OpenToMachines.class);
        if (open == null) {
            throw new Refused(
                    403,
                    CommonProblem.SCOPE_MISSING,
                    "Machine accounts may not do this, whatever their scopes: a person has to.");
        }
        if (!scopes.contains(open.value())) {
            throw new Refused(
                    403,
                    CommonProblem.SCOPE_MISSING,
                    "This needs the scope %s, which the machine account does not have. The centre's nominee can add it."
                            .formatted(open.value().code()),
                    Map.of("scope", open.value().code()));
        }
    }
}
