package org.touchstone.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitSummary;

/** A message of reviewer or nominee about a visit. It is part of the record and never changes. */
@Entity
@Table(name = "preparation_message")
class Message {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role actingRole;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private Instant at;

    protected Message() {}

    Message(UUID visitId, UUID personId, Role actingRole, String text, Instant at) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.personId = personId;
        this.actingRole = actingRole;
        this.text = text.strip();
        this.at = at;
    }

    MessagePosted posted(VisitSummary visit) {
        return new MessagePosted(visit.about("message", id), Side.of(actingRole), personId);
    }

    UUID id() {
        return id;
    }

    Role actingRole() {
        return actingRole;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
