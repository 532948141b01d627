package org.touchstone.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;

/** One entry of an action's conversation; said once, never changed. */
@Entity
@Immutable
class ActionUpdate {

    /** What evidence is linked to it as. */
    static final String LINK = "action-update";

    @Id private UUID id;
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private UpdateKind kind;

    private String text;
    private Short percent;

    @Column(name = "no_evidence_reason")
    private String noEvidenceReason;

    @Column(name = "evidence_place")
    private String evidencePlace;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role actingRole;

    private Instant at;

    protected ActionUpdate() {}

    ActionUpdate(
            UUID actionId,
            UpdateKind kind,
            String text,
            Integer percent,
            String noEvidenceReason,
            String evidencePlace,
            UUID personId,
            Role actingRole,
            Instant at) {
        id = Ids.next();
        this.actionId = actionId;
        this.kind = kind;
        this.text = text;
        this.percent = percent == null ? null : percent.shortValue();
        this.noEvidenceReason = noEvidenceReason;
        this.evidencePlace = evidencePlace;
        this.personId = personId;
        this.actingRole = actingRole;
        this.at = at;
    }

    UUID id() {
        return id;
    }
}
