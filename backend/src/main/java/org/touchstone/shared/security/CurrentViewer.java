package org.touchstone.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.time.SystemTime;

/** The caller, filled from the token and the assignments looked up for it. */
@RequestScoped
class CurrentViewer implements Viewer {

    private static final String SYSTEM = "Touchstone";

    private final SecurityIdentity identity;
    private final CurrentOperation operation;
    private final SystemTime systemTime;
    private Role actingAs;

    CurrentViewer(SecurityIdentity identity, CurrentOperation operation, SystemTime systemTime) {
        this.identity = identity;
        this.operation = operation;
        this.systemTime = systemTime;
    }

    private Optional<AssignmentSource.Known> known() {
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.ofNullable(identity.getAttribute(RolesFromAssignments.KNOWN));
    }

    @Override
    public Optional<UUID> person() {
        return known().map(AssignmentSource.Known::personId);
    }

    @Override
    public UUID personId() {
        return person().orElseThrow(() -> new Refused(403, CommonProblem.NO_ACCESS_YET, null));
    }

    @Override
    public String name() {
        return known().map(AssignmentSource.Known::name).orElse(SYSTEM);
    }

    @Override
    public List<Assignment> assignments() {
        return known().map(AssignmentSource.Known::assignments).orElse(List.of());
    }

    @Override
    public boolean holds(Role role) {
        return assignments().stream().anyMatch(assignment -> assignment.role() == role);
    }

    @Override
    public boolean holdsOn(Ownership row, Role... roles) {
        var wanted = Set.of(roles);
        return assignments().stream().anyMatch(a -> wanted.contains(a.role()) && a.covers(row));
    }

    @Override
    public Role requireOn(Ownership row, String what) {
        actingAs =
                assignments().stream()
                        .filter(
                                assignment ->
                                        operation.roles().contains(assignment.role())
                                                && assignment.covers(row))
                        .map(Assignment::role)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(() -> new NotFound(what));
        return actingAs;
    }

    @Override
    public Scope scope() {
        return Scope.of(assignments(), operation.roles());
    }

    @Override
    public Optional<Role> actingAs() {
        if (actingAs != null) {
            return Optional.of(actingAs);
        }
        return assignments().stream()
                .map(Assignment::role)
                .filter(role -> operation.roles().isEmpty() || operation.roles().contains(role))
                .min(Comparator.naturalOrder());
    }

    @Override
    public void requireRecentSignIn(int maxAgeMinutes) {
        // Against the machine's clock, never the training clock: the identity provider knows no
        // other.
        var oldest = systemTime.now().minus(Duration.ofMinutes(maxAgeMinutes));
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refused(401, CommonProblem.RECENT_SIGN_IN_REQUIRED, null);
        }
        Object signedInAt = token.getClaim("auth_time");
        if (signedInAt == null
                || Instant.ofEpochSecond(Long.parseLong(String.valueOf(signedInAt)))
                        .isBefore(oldest)) {
            throw new Refused(
                    401,
                    CommonProblem.RECENT_SIGN_IN_REQUIRED,
                    "This binds the centre, so it needs a sign-in of the last "
                            + maxAgeMinutes
                            + " minutes. Sign in again, then repeat it. Nothing you typed is lost.");
        }
    }
}
