package org.touchstone.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;

/** One entry of a recommendation's conversation; said once, never changed. */
@Entity
@Immutable
class RecommendationNote {

    @Id private UUID id;
    private UUID recommendationId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String text;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role actingRole;

    private Instant at;

    protected RecommendationNote() {}

    RecommendationNote(
            Recommendation recommendation,
            NoteKind kind,
            String text,
            UUID personId,
            Role actingRole,
            Instant at) {
        id = Ids.next();
        recommendationId = recommendation.id();
        this.kind = kind;
        this.text = text;
        this.personId = personId;
        this.actingRole = actingRole;
        this.at = at;
    }
}
