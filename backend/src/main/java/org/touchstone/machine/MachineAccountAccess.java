package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentreSummary;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;

/** Which machine accounts the caller sees, and how. All who see one look after it. */
@ApplicationScoped
class MachineAccountAccess {

    private static final int MOST_CREDENTIALS = 50;

    private final EntityManager database;
    private final CentreDirectory centres;
    private final Viewer viewer;

    MachineAccountAccess(EntityManager database, CentreDirectory centres, Viewer viewer) {
        this.database = database;
        this.centres = centres;
        this.viewer = viewer;
    }

    Paged<MachineAccountRow> list(MachineAccountFilter filter) {
        var query =
                KeysetQuery.select(MachineAccountRow.COLUMNS, "machine_account m", "m.id")
                        .where("m.state <> 'PENDING'")
                        .order("name", "m.name")
                        .order("createdAt", "m.created_at")
                        .defaultSort("name");
        if (filter.centre != null) {
            query.where(
                    "m.centre_id = :centre", "centre", centres.requireVisible(filter.centre).id());
        } else {
            var scope = viewer.scope();
            query.where("(m.centre_id in (:centres) or m.ao_id in (:aos))")
                    .bind("centres", orNobody(scope.centres()))
                    .bind("aos", orNobody(scope.aos()));
        }
        return query.page(database, filter, MachineAccountRow::of);
    }

    private static List<UUID> orNobody(java.util.Set<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(ids);
    }

    /** For whom the caller makes a machine account. */
    MachineAccount.Owner ownerOf(String centre) {
        if (centre != null && !centre.isBlank()) {
            return new MachineAccount.Owner(centres.requireVisible(centre.strip()).id(), null);
        }
        return viewer.scope().aos().stream()
                .findFirst()
                .map(ao -> new MachineAccount.Owner(null, ao))
                .orElseThrow(
                        () ->
                                new RulesBroken(
                                        "/centre",
                                        MachineProblem.MACHINE_OWNER_REQUIRED,
                                        MachineProblem.MACHINE_OWNER_REQUIRED.sentence()));
    }

    /**
     * The account, if a role of the current operation opens it to the caller.
     *
     * @throws NotFound if not, or if it was never finished
     */
    MachineAccount require(UUID id, LockModeType lock) {
        var account = database.find(MachineAccount.class, id, lock);
        if (account == null || account.state() == MachineAccountState.PENDING) {
            throw new NotFound("machine account");
        }
        if (account.owner().centreId() != null) {
            try {
                centres.requireVisible(account.owner().centreId().toString());
            } catch (NotFound notTheirs) {
                throw new NotFound("machine account");
            }
        } else {
            viewer.requireOn(
                    Ownership.ofAwardingOrganisation(account.owner().aoId()), "machine account");
        }
        return account;
    }

    /** The credentials, newest first. */
    List<MachineCredential> credentials(UUID accountId) {
        return database.createQuery(
                        "from MachineCredential k where k.accountId = :account and k.state <> :pending order by k.createdAt desc, k.id desc",
                        MachineCredential.class)
                .setParameter("account", accountId)
                .setParameter("pending", MachineCredentialState.PENDING)
                .setMaxResults(MOST_CREDENTIALS)
                .getResultList();
    }

    MachineAccountView view(MachineAccount account) {
        var centre =
                account.owner().centreId() == null
                        ? null
                        : centres.require(account.owner().centreId());
        var credentials = credentials(account.id());
        return new MachineAccountView(
                account.id(),
                account.name(),
                account.purpose(),
                account.contact(),
                account.owner().centreId(),
                centre == null ? null : centre.number(),
                centre == null ? null : centre.name(),
                account.state(),
                account.scopes().stream().sorted().toList(),
                account.createdAt(),
                account.revokedAt(),
                credentials.stream().map(MachineCredential::row).toList(),
                commands(account, credentials),
                account.version());
    }

    /** What its credentials are named after. */
    String codeOf(MachineAccount.Owner owner) {
        if (owner.centreId() != null) {
            CentreSummary centre = centres.require(owner.centreId());
            return centre.number();
        }
        return (String)
                database.createNativeQuery(
                                "select code from awarding_organisation where id = :id",
                                String.class)
                        .setParameter("id", owner.aoId())
                        .getSingleResult();
    }

    private static List<Command> commands(
            MachineAccount account, List<MachineCredential> credentials) {
        if (account.state() != MachineAccountState.ACTIVE) {
            return List.of();
        }
        var grace = credentials.stream().anyMatch(k -> k.state() == MachineCredentialState.GRACE);
        return Stream.of("edit", grace ? "end-grace" : "rotate", "revoke")
                .map(Command::open)
                .toList();
    }
}
