package org.touchstone.directory;

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

/** Centres that deliver together. The lead is fixed when the consortium is approved (QMR-042). */
@Entity
class Consortium {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    private String name;
    private LocalDate approvedOn;
    private String programmes;
    private UUID leadCentreId;

    @ElementCollection
    @CollectionTable(name = "consortium_member", joinColumns = @JoinColumn(name = "consortium_id"))
    @Column(name = "centre_id")
    private Set<UUID> members = new HashSet<>();

    @Version private long version;

    protected Consortium() {}

    Consortium(
            UUID aoId,
            String name,
            LocalDate approvedOn,
            UUID leadCentreId,
            Set<UUID> members,
            String programmes) {
        this.id = Ids.next();
        this.aoId = aoId;
        this.name = name;
        this.approvedOn = approvedOn;
        this.leadCentreId = leadCentreId;
        this.members = new HashSet<>(members);
        this.programmes = programmes;
    }

    ConsortiumApproved approved() {
        return new ConsortiumApproved(
                id, aoId, name, approvedOn, leadCentreId, Set.copyOf(members));
    }

    /** Replaces name, programmes and members; the lead stays. */
    ConsortiumEdited edit(String name, Set<UUID> members, String programmes) {
        this.name = name;
        this.members.retainAll(members);
        this.members.addAll(members);
        this.programmes = programmes;
        return new ConsortiumEdited(id, aoId, name, leadCentreId, Set.copyOf(members));
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    UUID leadCentreId() {
        return leadCentreId;
    }

    Set<UUID> members() {
        return Set.copyOf(members);
    }

    String name() {
        return name;
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    String programmes() {
        return programmes;
    }

    long version() {
        return version;
    }
}
