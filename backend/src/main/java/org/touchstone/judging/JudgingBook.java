package org.touchstone.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What is judged at one visit, taken together. Writers of one visit take turns on it. */
@Entity
@Table(name = "judging_book")
class JudgingBook {

    @Id
    @Column(updatable = false)
    private UUID visitId;

    private Instant madeFinalAt;

    @Version private long version;

    protected JudgingBook() {}

    /** The report was handed in; nothing may change any more. The first time counts. */
    void makeFinal(Instant at) {
        if (madeFinalAt == null) {
            madeFinalAt = at;
        }
    }

    boolean isFinal() {
        return madeFinalAt != null;
    }
}
