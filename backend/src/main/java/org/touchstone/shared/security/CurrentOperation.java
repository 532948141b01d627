package org.touchstone.shared.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The roles that the operation being called names in its {@code @RolesAllowed}. */
@RequestScoped
class CurrentOperation {

    private Set<Role> roles = Set.of();

    Set<Role> roles() {
        return roles;
    }

    void allow(String... codes) {
        roles = Arrays.stream(codes).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Notes the roles before the operation runs. */
    static class Noting {

        private final CurrentOperation operation;

        Noting(CurrentOperation operation) {
            this.operation = operation;
        }

        @ServerRequestFilter
        public void note(ResourceInfo resource) {
            var method = resource.getResourceMethod();
            if (method == null) {
                return;
            }
            var allowed = method.getAnnotation(RolesAllowed.class);
            if (allowed == null) {
                allowed = resource.getResourceClass().getAnnotation(RolesAllowed.class);
            }
            if (allowed != null) {
                operation.allow(allowed.value());
            }
        }
    }
}
