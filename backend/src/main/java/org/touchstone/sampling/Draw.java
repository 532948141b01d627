package org.touchstone.sampling;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;

/** A draw that was made: all it was made from, so that anybody can make it again (IQA-024). */
@Entity
@Immutable
@Table(name = "sampling_draw")
class Draw {

    @Id private UUID id;
    private UUID planId;
    private UUID versionId;
    private int number;
    private String seed;
    private String reason;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] request;

    private String requestHash;
    private int population;
    private int items;
    private int added;
    private int dropped;
    private String strata;
    private UUID drawnBy;
    private Instant drawnAt;

    protected Draw() {}

    /** What a draw changed about the sample. */
    record Outcome(int items, int added, int dropped, String strata) {}

    Draw(
            UUID id,
            UUID planId,
            UUID versionId,
            int number,
            String seed,
            String reason,
            DrawArchive.Packed request,
            Outcome outcome,
            UUID drawnBy,
            Instant drawnAt) {
        this.id = id;
        this.planId = planId;
        this.versionId = versionId;
        this.number = number;
        this.seed = seed;
        this.reason = reason;
        this.request = request.bytes();
        this.requestHash = request.hash();
        this.population = request.population();
        this.items = outcome.items();
        this.added = outcome.added();
        this.dropped = outcome.dropped();
        this.strata = outcome.strata();
        this.drawnBy = drawnBy;
        this.drawnAt = drawnAt;
    }

    static UUID nextId() {
        return Ids.next();
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    byte[] request() {
        return request;
    }
}
