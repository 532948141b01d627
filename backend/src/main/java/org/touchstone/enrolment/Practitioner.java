package org.touchstone.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A member of a centre's staff who delivers, with roles and programmes (QMR-090). */
@Entity
class Practitioner {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID personId;

    /** What the centre's own system calls the person; null for one that was entered here. */
    private String senderKey;

    private LocalDate startedOn;
    private LocalDate leftOn;

    @ElementCollection
    @CollectionTable(
            name = "practitioner_role",
            joinColumns = @JoinColumn(name = "practitioner_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "practitioner_programme",
            joinColumns = @JoinColumn(name = "practitioner_id"))
    @Column(name = "programme_id")
    private Set<UUID> programmes = new HashSet<>();

    @Version private long version;

    protected Practitioner() {}

    Practitioner(UUID centreId, UUID personId, Set<String> roles, Set<UUID> programmes) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.personId = personId;
        this.roles.addAll(roles);
        this.programmes.addAll(programmes);
    }

    PractitionerAdded added() {
        return new PractitionerAdded(
                id, centreId, personId, Set.copyOf(roles), Set.copyOf(programmes), startedOn);
    }

    /** Replaces roles and programmes; {@code leftOn} is null while the person works there. */
    PractitionerEdited edit(Set<String> roles, Set<UUID> programmes, LocalDate leftOn) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
        this.programmes.retainAll(programmes);
        this.programmes.addAll(programmes);
        this.leftOn = leftOn;
        return new PractitionerEdited(
                id,
                centreId,
                personId,
                Set.copyOf(this.roles),
                Set.copyOf(this.programmes),
                startedOn,
                leftOn);
    }

    /** The centre's own system knows the person by that key; {@code startedOn} may be null. */
    void known(String senderKey, LocalDate startedOn) {
        this.senderKey = senderKey;
        this.startedOn = startedOn;
    }

    /** Whether the last day has passed. */
    boolean hasLeft(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today);
    }

    String senderKey() {
        return senderKey;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID personId() {
        return personId;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    Set<UUID> programmes() {
        return Set.copyOf(programmes);
    }

    long version() {
        return version;
    }
}
