package org.touchstone.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Reviewers and the one who leads them; each reviewer has one team leader (QMR-061). */
@Entity
@Table(name = "visit_team")
class Team {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    private String name;
    private UUID leaderId;

    @Version private long version;

    protected Team() {}

    Team(UUID aoId, String name, UUID leaderId) {
        this.id = Ids.next();
        this.aoId = aoId;
        this.name = name;
        this.leaderId = leaderId;
    }

    void edit(String newName, UUID newLeader) {
        name = newName;
        leaderId = newLeader;
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    String name() {
        return name;
    }

    UUID leaderId() {
        return leaderId;
    }

    long version() {
        return version;
    }
}
