package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.time.DatabaseClock;
import org.touchstone.shared.time.DayBegan;

/** The day after a grace has ended the credential is put down as ended, once. */
@ApplicationScoped
class EndGraceOnDayBegan {

    private final EntityManager database;
    private final Clock clock;
    private final DatabaseClock databaseClock;
    private final Event<DomainEvent> happened;

    EndGraceOnDayBegan(
            EntityManager database,
            Clock clock,
            DatabaseClock databaseClock,
            Event<DomainEvent> happened) {
        this.database = database;
        this.clock = clock;
        this.databaseClock = databaseClock;
        this.happened = happened;
    }

    void end(@Observes DayBegan began) {
        // The account before its credential, as everywhere, so that nobody waits in a circle.
        var over =
                database.createQuery(
                                "select distinct k.accountId from MachineCredential k where k.state = :grace and k.graceEndsOn < :day",
                                java.util.UUID.class)
                        .setParameter("grace", MachineCredentialState.GRACE)
                        .setParameter("day", began.day())
                        .getResultList();
        for (var id : over) {
            var account = database.find(MachineAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
            database.createQuery(
                            "from MachineCredential k where k.accountId = :account and k.state = :grace and k.graceEndsOn < :day",
                            MachineCredential.class)
                    .setParameter("account", id)
                    .setParameter("grace", MachineCredentialState.GRACE)
                    .setParameter("day", began.day())
                    .getResultList()
                    .forEach(credential -> end(account, credential));
        }
    }

    private void end(MachineAccount account, MachineCredential credential) {
        credential.end(clock.instant(), databaseClock.now());
        database.flush();
        happened.fire(account.ended(credential.clientId()));
    }
}
