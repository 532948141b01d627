package org.touchstone.iqashare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;

/** The reviewer looked at the share, or at one of its records; kept for good. */
@Entity
@Immutable
@Table(name = "iqa_share_read")
class ShareRead {

    @Id private UUID id;
    private UUID shareId;

    @Enumerated(EnumType.STRING)
    private SharedKind kind;

    private UUID recordId;
    private String title;
    private UUID personId;
    private Instant at;

    protected ShareRead() {}

    /** Of a record, or with null of the list of them. */
    ShareRead(Share share, Share.Item item, UUID personId, Instant at) {
        id = Ids.next();
        shareId = share.id();
        kind = item == null ? null : item.kind();
        recordId = item == null ? null : item.recordId();
        title = item == null ? null : item.title();
        this.personId = personId;
        this.at = at;
    }
}
