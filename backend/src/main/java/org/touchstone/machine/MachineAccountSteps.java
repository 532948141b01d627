package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.DatabaseClock;
import org.touchstone.shared.web.Precondition;

/**
 * The transactions around the making of a credential: what is planned stands in the database before
 * the identity provider is asked, and works only when both agree. Whatever is planned and not
 * finished is removed again on both sides ({@link RemoveClients}).
 */
@ApplicationScoped
class MachineAccountSteps {

    static final int MOST_ACCOUNTS = 20;

    private final EntityManager database;
    private final MachineAccountAccess access;
    private final PersonDirectory people;
    private final Assignments assignments;
    private final Secrets secrets;
    private final Precondition precondition;
    private final Clock clock;
    private final DatabaseClock databaseClock;
    private final Event<DomainEvent> happened;

    MachineAccountSteps(
            EntityManager database,
            MachineAccountAccess access,
            PersonDirectory people,
            Assignments assignments,
            Secrets secrets,
            Precondition precondition,
            Clock clock,
            DatabaseClock databaseClock,
            Event<DomainEvent> happened) {
        this.database = database;
        this.access = access;
        this.people = people;
        this.assignments = assignments;
        this.secrets = secrets;
        this.precondition = precondition;
        this.clock = clock;
        this.databaseClock = databaseClock;
        this.happened = happened;
    }

    /** A credential that the identity provider is to make next. */
    record Planned(UUID accountId, UUID credentialId, String clientId, String name) {}

    /** Plans an account with its first credential; in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    Planned planAccount(MachineAccountToCreate wanted) {
        var owner = access.ownerOf(wanted.centre());
        var details = wanted.details(owner.centreId() == null);
        requireRoom(owner);
        var account =
                new MachineAccount(
                        Ids.next(), owner, wanted.name().strip(), details, clock.instant());
        database.persist(account);
        database.flush();
        return plan(account);
    }

    /** Plans another credential for the account; in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    Planned planRotation(UUID id) {
        var account = access.require(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.matches(account.version());
        account.requireActive();
        requireNoGrace(account);
        return plan(account);
    }

    private Planned plan(MachineAccount account) {
        var clientId = secrets.clientId(access.codeOf(account.owner()));
        var credential =
                new MachineCredential(
                        Ids.next(), account.id(), clientId, clock.instant(), databaseClock.now());
        database.persist(credential);
        return new Planned(account.id(), credential.id(), clientId, account.name());
    }

    /** Nothing came of it: to be removed at once, not only after a while. */
    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(Planned planned) {
        credential(planned).giveUp(databaseClock.now());
    }

    /** The identity provider has made the first credential: the account works. */
    @Transactional
    MachineAccountView activate(Planned planned, String subject) {
        var account =
                database.find(
                        MachineAccount.class, planned.accountId(), LockModeType.PESSIMISTIC_WRITE);
        credential(planned).activate(subject);
        var owner = account.owner();
        var machine = people.addMachine(account.name(), owner.aoId());
        var created = account.activate(machine.id(), planned.clientId());
        database.flush();
        assignments.give(machine.id(), Role.MIS_CLIENT, owner.on(), owner.id());
        happened.fire(created);
        return access.view(account);
    }

    /** The identity provider has made another credential: the one before gets its grace. */
    @Transactional
    MachineAccountView replace(Planned planned, String subject, int graceDays) {
        var account = access.require(planned.accountId(), LockModeType.PESSIMISTIC_WRITE);
        account.requireActive();
        requireNoGrace(account);
        var endsOn = LocalDate.now(clock).plusDays(graceDays);
        var before =
                access.credentials(account.id()).stream()
                        .filter(k -> k.state() == MachineCredentialState.ACTIVE)
                        .toList();
        before.forEach(credential -> credential.replace(endsOn));
        credential(planned).activate(subject);
        forceNewVersion(account);
        happened.fire(account.rotated(planned.clientId(), before.get(0).clientId(), endsOn));
        return access.view(account);
    }

    /** The account's tag tells of its credentials too. */
    private void forceNewVersion(MachineAccount account) {
        database.lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
    }

    @Transactional
    MachineAccountView edit(UUID id, MachineAccountToEdit wanted) {
        var account = requireUnchanged(id);
        var event = account.edit(wanted.details(account.owner().centreId() == null));
        database.flush();
        happened.fire(event);
        return access.view(account);
    }

    /** The credential that was replaced is good no more. */
    @Transactional
    MachineAccountView endGrace(UUID id) {
        var account = requireUnchanged(id);
        account.requireActive();
        var old =
                access.credentials(id).stream()
                        .filter(k -> k.state() == MachineCredentialState.GRACE)
                        .toList();
        if (old.isEmpty()) {
            throw new NotAllowedInState(
                    account.state(),
                    MachineProblem.MACHINE_NO_GRACE,
                    MachineProblem.MACHINE_NO_GRACE.sentence());
        }
        old.forEach(credential -> credential.end(clock.instant(), databaseClock.now()));
        forceNewVersion(account);
        old.forEach(credential -> happened.fire(account.ended(credential.clientId())));
        return access.view(account);
    }

    /** Nothing of the account is good any more, from this moment on. */
    @Transactional
    MachineAccountView revoke(UUID id, String reason) {
        var account = requireUnchanged(id);
        var event = account.revoke(reason.strip(), clock.instant());
        access.credentials(id).stream()
                .filter(MachineCredential::isGood)
                .forEach(credential -> credential.end(clock.instant(), databaseClock.now()));
        database.flush();
        var owner = account.owner();
        assignments.end(account.personId(), Role.MIS_CLIENT, owner.on(), owner.id());
        happened.fire(event);
        return access.view(account);
    }

    private MachineAccount requireUnchanged(UUID id) {
        var account = access.require(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.matches(account.version());
        return account;
    }

    private MachineCredential credential(Planned planned) {
        return database.find(
                MachineCredential.class, planned.credentialId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void requireNoGrace(MachineAccount account) {
        if (access.credentials(account.id()).stream()
                .anyMatch(k -> k.state() == MachineCredentialState.GRACE)) {
            throw new NotAllowedInState(
                    account.state(),
                    MachineProblem.MACHINE_GRACE_RUNNING,
                    MachineProblem.MACHINE_GRACE_RUNNING.sentence());
        }
    }

    /** One after the other per owner, so that two at once do not pass the limit together. */
    private void requireRoom(MachineAccount.Owner owner) {
        var table = owner.centreId() != null ? "centre" : "awarding_organisation";
        database.createNativeQuery("select id from " + table + " where id = :id for update")
                .setParameter("id", owner.id())
                .getSingleResult();
        var count =
                (Number)
                        database.createNativeQuery(
                                        "select count(*) from machine_account where state <> 'REVOKED' and (centre_id = :id or ao_id = :id)")
                                .setParameter("id", owner.id())
                                .getSingleResult();
        if (count.intValue() >= MOST_ACCOUNTS) {
            throw new RulesBroken(
                    "/name",
                    MachineProblem.TOO_MANY_MACHINE_ACCOUNTS,
                    MachineProblem.TOO_MANY_MACHINE_ACCOUNTS.sentence());
        }
    }
}
