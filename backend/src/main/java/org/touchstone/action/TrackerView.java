package org.touchstone.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;

/** Filters of the tracker that a person keeps under a name. */
@Entity
class TrackerView {

    static final String TYPE = "tracker-view";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID personId;

    private String name;
    private String search;

    @Column(updatable = false)
    private Instant createdAt;

    @Version private long version;

    protected TrackerView() {}

    TrackerView(UUID personId, String name, String search, Instant at) {
        id = Ids.next();
        this.personId = personId;
        this.name = name;
        this.search = search;
        createdAt = at;
    }

    /** The fact that it was kept or, with a null name, removed. */
    TrackerViewKept kept(String as) {
        return new TrackerViewKept(new About(null, null, TYPE, id), as);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String search() {
        return search;
    }

    long version() {
        return version;
    }
}
