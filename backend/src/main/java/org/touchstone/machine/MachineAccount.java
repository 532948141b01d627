package org.touchstone.machine;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.MachineScope;

/** A system that calls the API for one centre or one awarding organisation. */
@Entity
class MachineAccount {

    @Id private UUID id;

    private UUID personId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID aoId;

    @Column(updatable = false)
    private String name;

    private String purpose;
    private String contact;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "machine_account_scope", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Set<MachineScope> scopes;

    @Enumerated(EnumType.STRING)
    private MachineAccountState state;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant revokedAt;

    @Version private long version;

    protected MachineAccount() {}

    /** What can change about it. */
    record Details(String purpose, String contact, Set<MachineScope> scopes) {}

    /** Whose machine it is: either is null. */
    record Owner(UUID centreId, UUID aoId) {

        Target on() {
            return centreId != null ? Target.CENTRE : Target.AO;
        }

        UUID id() {
            return centreId != null ? centreId : aoId;
        }
    }

    MachineAccount(UUID id, Owner owner, String name, Details details, Instant at) {
        this.id = id;
        this.centreId = owner.centreId();
        this.aoId = owner.aoId();
        this.name = name;
        this.state = MachineAccountState.PENDING;
        this.createdAt = at;
        take(details);
    }

    private void take(Details details) {
        purpose = details.purpose();
        contact = details.contact();
        scopes = EnumSet.copyOf(details.scopes());
    }

    MachineEvents.MachineAccountCreated activate(UUID personId, String clientId) {
        this.personId = personId;
        state = MachineAccountState.ACTIVE;
        return new MachineEvents.MachineAccountCreated(
                about(), name, personId, clientId, Set.copyOf(scopes));
    }

    MachineEvents.MachineAccountEdited edit(Details details) {
        requireActive();
        var before = Set.copyOf(scopes);
        take(details);
        return new MachineEvents.MachineAccountEdited(about(), name, before, Set.copyOf(scopes));
    }

    MachineEvents.MachineCredentialRotated rotated(
            String clientId, String previous, LocalDate graceEndsOn) {
        requireActive();
        return new MachineEvents.MachineCredentialRotated(
                about(), name, clientId, previous, graceEndsOn);
    }

    MachineEvents.MachineCredentialEnded ended(String clientId) {
        return new MachineEvents.MachineCredentialEnded(about(), name, clientId);
    }

    MachineEvents.MachineAccountRevoked revoke(String reason, Instant at) {
        requireActive();
        state = MachineAccountState.REVOKED;
        revokedAt = at;
        return new MachineEvents.MachineAccountRevoked(about(), name, personId, reason);
    }

    /**
     * @throws NotAllowedInState if it was revoked
     */
    void requireActive() {
        if (state != MachineAccountState.ACTIVE) {
            throw new NotAllowedInState(
                    state,
                    MachineProblem.MACHINE_REVOKED,
                    MachineProblem.MACHINE_REVOKED.sentence());
        }
    }

    private About about() {
        return MachineEvents.about(centreId, id);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Owner owner() {
        return new Owner(centreId, aoId);
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    String contact() {
        return contact;
    }

    Set<MachineScope> scopes() {
        return scopes;
    }

    MachineAccountState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    long version() {
        return version;
    }
}
