package org.touchstone.testing;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/**
 * Takes a check of rights out of the running application, as a careless change of the code would,
 * to see whether the probes notice. Nothing is taken out unless a test asks for it.
 */
public final class RemovedChecks {

    private static volatile boolean roles;
    private static volatile boolean rows;

    private RemovedChecks() {}

    /** Work of a test that reads answers. */
    public interface Probe<T, E extends Exception> {
        T run() throws E;
    }

    /** Probes while everybody who is signed in passes the check of their role. */
    public static <T, E extends Exception> T withoutRoles(Probe<T, E> probe) throws E {
        roles = true;
        try {
            return probe.run();
        } finally {
            roles = false;
        }
    }

    /** Probes while every row is open to everybody whose role may do the operation at all. */
    public static <T, E extends Exception> T withoutRows(Probe<T, E> probe) throws E {
        rows = true;
        try {
            return probe.run();
        } finally {
            rows = false;
        }
    }

    @ApplicationScoped
    static class EveryRole implements SecurityIdentityAugmentor {

        @Override
        public Uni<SecurityIdentity> augment(
                SecurityIdentity identity, AuthenticationRequestContext context) {
            if (!roles || identity.isAnonymous()) {
                return Uni.createFrom().item(identity);
            }
            return Uni.createFrom()
                    .item(
                            QuarkusSecurityIdentity.builder(identity)
                                    .addRoles(
                                            Arrays.stream(Role.values())
                                                    .map(Role::name)
                                                    .collect(Collectors.toSet()))
                                    .build());
        }

        @Override
        public int priority() {
            return -1000;
        }
    }

    @Decorator
    @Priority(1)
    abstract static class EveryRow implements Viewer {

        @Inject @Any @Delegate Viewer viewer;

        @Override
        public Role requireOn(Ownership row, String what) {
            try {
                return viewer.requireOn(row, what);
            } catch (NotFound outside) {
                if (rows) {
                    return viewer.actingAs().orElseThrow(() -> outside);
                }
                throw outside;
            }
        }
    }
}
