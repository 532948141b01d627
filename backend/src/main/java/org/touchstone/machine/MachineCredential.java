package org.touchstone.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A client of the identity provider by which a machine signs in. Its secret is not known here. */
@Entity
class MachineCredential {

    /** A client that nothing came of by then is removed again; making one takes seconds. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(10);

    @Id private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String clientId;

    private String subject;

    @Enumerated(EnumType.STRING)
    private MachineCredentialState state;

    @Column(updatable = false)
    private Instant createdAt;

    private LocalDate graceEndsOn;
    private Instant endedAt;

    /** Written at each first use in an hour. */
    @Column(insertable = false, updatable = false)
    private Instant lastUsedAt;

    private Instant removalDueAt;

    @Version private long version;

    protected MachineCredential() {}

    /**
     * One that is about to be made at the identity provider.
     *
     * @param now by the database's own clock
     */
    MachineCredential(UUID id, UUID accountId, String clientId, Instant createdAt, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.clientId = clientId;
        this.state = MachineCredentialState.PENDING;
        this.createdAt = createdAt;
        this.removalDueAt = now.plus(GIVEN_UP_AFTER);
    }

    /** The identity provider has it, under that subject: from now on it works. */
    void activate(String subject) {
        if (state != MachineCredentialState.PENDING) {
            throw new IllegalStateException("A credential is activated once");
        }
        this.subject = subject;
        state = MachineCredentialState.ACTIVE;
        removalDueAt = null;
    }

    /** Another takes its place; it is good to the end of that day. */
    void replace(LocalDate graceEndsOn) {
        state = MachineCredentialState.GRACE;
        this.graceEndsOn = graceEndsOn;
    }

    /** Good no more; to be removed at the identity provider as soon as may be. */
    void end(Instant at, Instant now) {
        state = MachineCredentialState.ENDED;
        endedAt = at;
        removalDueAt = now;
    }

    /** Nothing came of it. */
    void giveUp(Instant now) {
        if (state == MachineCredentialState.PENDING) {
            removalDueAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String clientId() {
        return clientId;
    }

    MachineCredentialState state() {
        return state;
    }

    boolean isGood() {
        return state == MachineCredentialState.ACTIVE || state == MachineCredentialState.GRACE;
    }

    MachineCredentialRow row() {
        return new MachineCredentialRow(
                clientId, state, createdAt, graceEndsOn, endedAt, lastUsedAt);
    }
}
