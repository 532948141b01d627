package org.touchstone.machine;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.DomainException;
import org.touchstone.shared.time.DayGoesOn;

/**
 * Removes at the identity provider what is good no more, and what was planned and never finished.
 * Each is claimed for a while first, then removed there, then put down as removed here; where any
 * of that is cut off it is done again, which changes nothing.
 */
@ApplicationScoped
class RemoveClients {

    private static final int MOST_AT_ONCE = 50;

    private final EntityManager database;
    private final IdentityProvider identityProvider;
    private final MachineSettings settings;

    RemoveClients(
            EntityManager database, IdentityProvider identityProvider, MachineSettings settings) {
        this.database = database;
        this.identityProvider = identityProvider;
        this.settings = settings;
    }

    void remove(@Observes DayGoesOn look) {
        if (!settings.isSetUp()) {
            return;
        }
        for (var id : due()) {
            var clientId = QuarkusTransaction.requiringNew().call(() -> claim(id));
            if (clientId == null) {
                continue;
            }
            try {
                identityProvider.remove(clientId);
            } catch (DomainException away) {
                Log.warnf("The client %s is not removed yet; it is tried again.", clientId);
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> removed(id));
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(
                                                "select id from machine_credential where removal_due_at <= utc_timestamp(6) order by removal_due_at limit "
                                                        + MOST_AT_ONCE,
                                                UUID.class)
                                        .getResultList());
    }

    /** The client's id; null where another instance has it or somebody made use of it meanwhile. */
    private String claim(UUID id) {
        var claimed =
                database.createNativeQuery(
                                "update machine_credential set removal_attempts = least(removal_attempts + 1, 1000),"
                                        + " removal_due_at = utc_timestamp(6) + interval least(power(2, removal_attempts), 60) minute"
                                        + " where id = :id and removal_due_at <= utc_timestamp(6)")
                        .setParameter("id", id)
                        .executeUpdate();
        return claimed == 0
                ? null
                : (String)
                        database.createNativeQuery(
                                        "select client_id from machine_credential where id = :id",
                                        String.class)
                                .setParameter("id", id)
                                .getSingleResult();
    }

    private void removed(UUID id) {
        database.createNativeQuery(
                        "update machine_credential set removed_at = utc_timestamp(6), removal_due_at = null where id = :id and state = 'ENDED'")
                .setParameter("id", id)
                .executeUpdate();
        var account =
                database.createNativeQuery(
                                "select account_id from machine_credential where id = :id and state = 'PENDING'",
                                UUID.class)
                        .setParameter("id", id)
                        .getResultList();
        database.createNativeQuery(
                        "delete from machine_credential where id = :id and state = 'PENDING'")
                .setParameter("id", id)
                .executeUpdate();
        for (var pending : account) {
            database.createNativeQuery(
                            "delete from machine_account where id = :id and state = 'PENDING'")
                    .setParameter("id", pending)
                    .executeUpdate();
        }
    }
}
