package org.touchstone.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Something the reviewer looked at for a measure (QMR-147). Written once; a slip is removed. */
@Entity
@Table(name = "judging_item_seen")
class ItemSeen {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String measure;

    @Column(updatable = false)
    private String site;

    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private Integer sampleSize;

    @Column(updatable = false)
    private UUID notedBy;

    @Column(updatable = false)
    private Instant notedAt;

    @Version private long version;

    protected ItemSeen() {}

    ItemSeen(
            UUID visitId,
            String measure,
            String site,
            String what,
            Integer sampleSize,
            UUID by,
            Instant at) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.measure = measure;
        this.site = site;
        this.what = what;
        this.sampleSize = sampleSize;
        this.notedBy = by;
        this.notedAt = at;
    }

    ItemNoted noted(JudgedVisit visit) {
        return new ItemNoted(visit.about("item-seen", id), measure, site, what, sampleSize);
    }

    /** The fact that it was taken back. */
    ItemRemoved removed(JudgedVisit visit) {
        return new ItemRemoved(visit.about("item-seen", id), measure, what);
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    String measure() {
        return measure;
    }

    String site() {
        return site;
    }

    String what() {
        return what;
    }

    Integer sampleSize() {
        return sampleSize;
    }

    Instant notedAt() {
        return notedAt;
    }

    long version() {
        return version;
    }
}
